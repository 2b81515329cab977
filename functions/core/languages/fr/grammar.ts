import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'de du la le',
  partitiveArticles: 'de des du',
  impersonalPronouns: 'elles eux ils',
  articlesBeforeNames: "l' la le",
  runParticles: 'de du la le',
  prepositionsOfPlace: 'en à',
  setsDialogueWithDashes: true,
  setsInquitInsideMarks: true,
  sourcesNotPeople: 'police gouvernement ministère mairie agence laboratoire département',
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /(?:[ei]r|re)$/u,
  invertedAuxiliaries: /^(?:a|ont|avait|avaient)-t?-?(?:il|elle|on|ils|elles)$/u,
});
