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
  sourcesNotPeople:
    'jornal revista rádio televisão canal emissora empresa grupo clube editora polícia governo ministério câmara prefeitura agência departamento',
  givenNames: GIVEN_NAMES,
  officeLinks: 'da das de do dos',
  thingWords: `
    assembleia associação avenida câmara comissão comitê congresso conselho constituição copa distrito divisão escola estádio estado
    exército faculdade federação fundação governo guarda guerra hospital igreja instituto lei liga ministério movimento museu oriente palácio
    parlamento partido polícia prefeitura prêmio prémio província república secretaria seleção senado sindicato supremo teatro tratado
    tribunal união universidade
  `,
  namesakeNouns:
    'aeroporto avenida barco colégio empresa escola estádio fundação furacão hospital instituto navio praça prêmio prémio rua teatro universidade',
  halfRoles: 'primeira primeiro',
  placeNames: names(PLACE_NAMES),
});
