import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  withdrawnBefore: /(?:felaktigt|av misstag)(?: \p{L}+){0,3} $|(?:^|\P{L})inte $/iu,
  withdrawnBehind: /^,? som (?:\p{L}+ ){0,3}(?:uppgavs|rapporterades|uppgetts)/u,
  clitics: 'en at em den der',
  thingEndings:
    /\p{L}(?:gatan|vägen|torget|sjukhuset|universitetet|stadion|kyrkan|skolan|partiet|vej|gade|plads|gata|väg)$/u,
  // `Anderssons` is a genitive, `Jonas` is not.
  nameSuffixes: /['’]s?$|(?<=sson|sen|gren|berg|ström|lund|quist|qvist|dahl|man|holm|stad|vik|nen)s$/u,
  nameEndings: /s$/u,
  openingWords: 'enligt även också efter både när',
  thingWords: `
    arena aukio bank barnsjukhus bron domstol domstolen folketinget förbund gade gata gatan gate hamn hovrätt
    høyskole katu kommun kommunen kyrka kyrkan museum myndighet parti partiet plads plass polisen pris priset
    regeringen riksdagen sairaala sjukhus skola skolan stad stadion stiftelse stiftelsen stortinget sygehus
    sykehus teater teatern tingsrätt torg universitet universitetssjukhus vej yliopisto
  `,
  namesakeNouns:
    'barnsjukhus gata minne plats sjukhus stiftelse torg universitet väg skola pris fond bolaget båten fartyget företaget färjan orkanen priset skolan stiftelsen stormen',
});
