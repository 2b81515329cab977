import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'da della di',
  impersonalPronouns: 'loro',
  articlesBeforeNames: 'il lo',
  runParticles: 'da della di',
  prepositionsOfPlace: 'nel nella',
  setsDialogueWithDashes: true,
  sourcesNotPeople:
    'giornale quotidiano rivista radio televisione azienda società gruppo polizia governo ministero comune agenzia',
  givenNames: GIVEN_NAMES,
  withdrawnBefore: /(?:per errore|erroneamente)(?: \p{L}+){0,3} $|(?:^|\P{L})non $/iu,
  withdrawnBehind: /^,? come (?:\p{L}+ ){0,4}(?:riportato|scritto|indicato)/u,
  wordsAlsoNames: 'un',
  officeLinks: 'dei del della di',
  openingWords: 'secondo oltre insieme anche',
  thingWords: `
    accademia agenzia assemblea associazione banca borsa camera campionato carabinieri centro comitato commissione
    comune comunità confederazione consiglio coppa corte dipartimento esercito federazione fondazione forza forze
    fronte governo gruppo guardia infrastrutture istituto lega legge mercato militare ministero movimento
    municipio museo ospedale paese parlamento partito polizia prefettura premio procura provincia regione
    repubblica scuola sindacato società stadio stato teatro trattato tribunale unione università
  `,
  namesakeNouns:
    'aeroporto azienda corso fondazione istituto largo nave ospedale palazzo piazza premio scuola stadio tempesta teatro università uragano via viale',
  halfRoles: 'prima primo',
  placeNames: names(PLACE_NAMES),
});
