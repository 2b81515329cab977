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
  wordsAlsoNames: 'un',
  officeLinks: 'de del',
  thingWords: `
    asamblea asociación avenida ayuntamiento audiencia banco bolsa brigada cámara comité comisión comunidad congreso consejo
    constitución copa corte distrito ejército escuela estadio estado fiscalía fondo frente fuerza fuerzas fundación gobierno guardia
    guerra hospital iglesia instituto junta laboratorio ley liga mercado ministerio movimiento museo oriente palacio parlamento partido
    policía premio provincia república selección senado sindicato teatro tratado tribunal unión universidad
  `,
  namesakeNouns:
    'aeropuerto avenida buque calle colegio copa empresa estadio fundación hospital huracán instituto laboratorios plaza premio teatro universidad',
  halfRoles: 'primer primera',
  placeNames: names(PLACE_NAMES),
});
