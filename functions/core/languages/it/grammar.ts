import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'da della di',
  impersonalPronouns: 'loro',
  articlesBeforeNames: 'il lo',
  runParticles: 'da della di',
  prepositionsOfPlace: 'nel nella',
  setsDialogueWithDashes: true,
  placeNames: names(PLACE_NAMES),
});
