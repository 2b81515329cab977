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
  sourcesNotPeople:
    'diario periódico revista radio televisión canal cadena empresa editorial grupo policía departamento gobierno ministerio ayuntamiento agencia',
  givenNames: GIVEN_NAMES,
  withdrawnBefore: /(?:por error|erróneamente|equivocadamente)(?: \p{L}+){0,3} $|(?:^|\P{L})no $/iu,
  withdrawnBehind: /^,? como (?:\p{L}+ ){0,4}(?:informó|publicó|indicó|informado|publicado|indicado)/u,
  wordsAlsoNames: 'un',
  officeLinks: 'de del',
  openingWords: 'además junto incluso',
  thingWords: `
    asamblea asociación audiencia avenida ayuntamiento banco bolsa brigada centro comisión comité comunidad
    congreso consejo constitución copa corte cámara distrito ejército escuela estadio estado fiscalía fondo frente
    fuerza fuerzas fundación gobierno guardia hospital iglesia instituto junta laboratorio liga ministerio
    movimiento museo oriente parlamento partido país policía premio provincia república salud selección senado
    sindicato teatro tratado tribunal universidad unión
  `,
  namesakeNouns:
    'aeropuerto avenida buque calle colegio copa empresa estadio fundación hospital huracán instituto laboratorios plaza premio teatro universidad',
  halfRoles: 'primer primera',
  placeNames: names(PLACE_NAMES),
});
