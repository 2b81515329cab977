import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  impersonalPronouns: 'их они',
  prepositionsOfPlace: 'в из',
  setsDialogueWithDashes: true,
});
