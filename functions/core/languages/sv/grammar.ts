import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
  // `Anderssons` is a genitive, `Jonas` is not.
  nameSuffixes: /['’]s?$|(?<=sson|sen|gren|berg|ström|lund|quist|qvist|dahl|holm|stad|vik|nen)s$/u,
  nameEndings: /s$/u,
  thingWords: `
    arena barnsjukhus bank bro bron domstol domstolen förbund gata gatan hamn hovrätt kommun kommunen kyrka kyrkan museum myndighet partiet parti
    polisen pris priset regeringen riksdagen sjukhus skola skolan stad stadion stiftelse stiftelsen teater teatern torg tingsrätt universitet
    universitetssjukhus vej gade plass plads gate sykehus sygehus høyskole folketinget stortinget katu aukio sairaala yliopisto
  `,
  namesakeNouns: 'bolaget båten fartyget företaget färjan orkanen priset skolan stiftelsen stormen',
});
