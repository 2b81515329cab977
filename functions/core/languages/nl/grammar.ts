import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'van',
  nameParticles: 'ter van',
  runParticles: 'ter van',
  givenNames: GIVEN_NAMES,
  nameEndings: /s$/u,
  thingWords: `
    akkoord arena bank bond brug college commissie cup gemeente gerecht gerechtshof gracht kamer kabinet kerk koninkrijk laan leger
    ministerie museum partij plein politie provincie raad rechtbank school senaat stadion stichting straat theater tunnel universiteit
    vakbond vereniging weg ziekenhuis
  `,
  namesakeNouns:
    'brug fonds laan museum orkaan plein prijs schip school stadion stichting storm straat tunnel ziekenhuis',
});
