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
  withdrawnBefore: /(?:por engano|erradamente|erroneamente|por erro)(?: \p{L}+){0,3} $|(?:^|\P{L})não $/iu,
  withdrawnBehind: /^,? como (?:\p{L}+ ){0,4}(?:noticiado|informado|informou|publicado|indicado)/u,
  officeLinks: 'da das de do dos',
  placeFirstWords: 'são',
  openingWords: 'além aliás embora acompanhada acompanhado',
  thingWords: `
    assembleia associação avenida centro comissão comitê congresso conselho constituição copa câmara distrito
    divisão escola estado estádio exército faculdade federação fundação governo guarda hospital igreja instituto
    liga ministério movimento museu oriente palácio parlamento partido país polícia prefeitura província prémio
    prêmio república saúde secretaria seleção senado sindicato supremo teatro tratado tribunal universidade união
  `,
  namesakeNouns:
    'aeroporto avenida barco colégio empresa escola estádio fundação furacão hospital instituto navio praça prêmio prémio rua teatro universidade',
  halfRoles: 'primeira primeiro',
  placeNames: names(PLACE_NAMES),
});
