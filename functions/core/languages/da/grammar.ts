import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  // `Anderssons` is a genitive, `Jonas` is not.
  nameSuffixes: /['’]s?$|(?<=sson|sen|gren|berg|ström|lund|quist|qvist|dahl|man|holm|stad|vik|nen)s$/u,
  clitics: 'en at den der em',
  nameEndings: /s$/u,
});
