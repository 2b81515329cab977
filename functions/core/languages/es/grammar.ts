import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'del el',
  callingVerbStems: 'califi classi consid defini descri qualif tildó',
  impersonalPronouns: 'ellas ellos',
  articlesBeforeNames: 'el las los',
  runParticles: 'del',
  setsDialogueWithDashes: true,
  sourcesNotPeople: 'policía departamento gobierno ministerio ayuntamiento agencia',
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /[aei]r$/u,
});
