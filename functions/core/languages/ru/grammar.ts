import type { Grammar } from '../parts/grammar.ts';

export const grammar = (): Grammar => ({
  impersonalPronouns: 'их они',
  prepositionsOfPlace: 'в из',
  setsDialogueWithDashes: true,
});
