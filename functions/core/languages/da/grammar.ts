import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  // `Anderssons` is a genitive, `Jonas` is not.
  nameSuffixes: /['’]s?$|(?<=sson|sen|gren|berg|ström|lund|quist|qvist|dahl|holm|stad|vik|nen)s$/u,
  nameEndings: /s$/u,
});
