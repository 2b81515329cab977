import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'da della di',
  impersonalPronouns: 'loro',
  articlesBeforeNames: 'il lo',
  runParticles: 'da della di',
  prepositionsOfPlace: 'nel nella',
  setsDialogueWithDashes: true,
  sourcesNotPeople: 'polizia governo ministero comune agenzia',
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /re$/u,
});
