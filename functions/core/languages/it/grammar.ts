import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'da della di',
  impersonalPronouns: 'loro',
  articlesBeforeNames: 'il lo',
  runParticles: 'da della di',
  prepositionsOfPlace: 'nel nella',
  setsDialogueWithDashes: true,
});
