import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'da das do dos',
  placeAdverbs: `
    acerca além antes aquém através cerca dentro depois diante fontes fora longe moradores perto
  `,
  nameParticles: 'dos',
  callingVerbStems: 'chamou',
  impersonalPronouns: 'elas eles',
  articlesBeforeNames: 'a o',
  runParticles: 'dos',
  prepositionsOfPlace: 'em',
  setsDialogueWithDashes: true,
  sourcesNotPeople: 'polícia governo ministério câmara prefeitura agência departamento',
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /[aei]r$/u,
});
