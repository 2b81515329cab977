import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'van',
  nameParticles: 'ter van',
  runParticles: 'ter van',
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  withdrawnBefore: /(?:ten onrechte|abusievelijk|foutief|per abuis)(?: \p{L}+){0,3} $|(?:^|\P{L})niet $/iu,
  withdrawnBehind: /^,? zoals (?:\p{L}+ ){0,3}(?:gemeld|bericht|vermeld)/u,
  clitics: 'en at',
  thingEndings: /\p{L}(?:straat|laan|plein|gracht|kade|ziekenhuis|universiteit|stadion|brug|tunnel|museum|theater)$/u,
  nameEndings: /s$/u,
  openingWords: 'volgens ook na naast zowel toen',
  thingWords: `
    akkoord arena bank brug college commissie cup gemeente gerecht gerechtshof gracht heijn huis kabinet kamer kerk
    koninkrijk laan leger ministerie museum partij politie provincie raad rechtbank school senaat stadion
    stichting straat theater tunnel universiteit vakbond vereniging weg ziekenhuis
  `,
  namesakeNouns:
    'brug fonds laan museum orkaan plein prijs schip school stadion stichting storm straat tunnel ziekenhuis',
});
