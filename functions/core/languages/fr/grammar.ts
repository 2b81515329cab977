import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
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
  placeNames: names(PLACE_NAMES),
});
