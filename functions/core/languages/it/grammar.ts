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
  infinitiveEndings: /re$/u,
  documentNouns: `
    articolo cartello comunicato documento lettera messaggio nota rapporto sondaggio studio testo
  `,
  peopleAndBodies: `
    abitante abitanti agente agenti agricoltore agricoltori allevatore allieva allievo ambasciata amica amici amico
    amministrazione anziana anziano artista artisti attivista attivisti autorità azienda bambina bambini bambino
    carabinieri cittadina cittadini cittadino città cliente clienti coalizione collega colleghi commerciante
    commercianti comune comunità coniuge consigliera consigliere consiglieri corte delegazione difensore dipendente
    dipendenti donna donne elettore elettori ente equipaggio esercito famiglia familiari figlia figlio forze
    fratello gestore giovane giovani giudici imprenditore imprenditori imprenditrice imputata imputato indagato
    infermiera infermiere ingegnere inquirenti insegnante insegnanti investigatori lavoratore lavoratori lavoratrice
    legale lettore lettrice madre maestra maestro magistrati magistrato manifestante manifestanti marito medici
    membri membro migrante migranti moglie movimento nipote nonna nonno operai operaia operaio oppositore oppositori
    opposizione organizzatore organizzatori organizzazione ospedale padre paese parente parenti parroco passeggeri
    passeggero paziente pazienti pensionata pensionato persona pescatore pescatori polizia pompiere popolazione
    popolo presidenza prete procura profughi profugo proprietaria proprietario questura ragazza ragazzi ragazzo
    redazione regione residente residenti ribelli ricercatori rifugiati rifugiato sacerdote scienziata scienziati
    scienziato scuola soccorritore soccorritori socio soldati soldato sopravvissuta sopravvissuti sopravvissuto
    sorella sospettato squadra studente studentessa studenti superstite tecnico tifosi tifoso turista turisti utente
    utenti vedova vedovo venditore viaggiatore vicina vicini vicino vigili vittima vittime volontari volontaria
    volontario zia zio
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)(?:alias|in arte) |(?:,\s|\s\(|\s[–—]\s)(?:(?:meglio |anche )?(?:not|conosciut)[oa] con (?:il nome d[’']arte|lo pseudonimo)(?: di)?) )/u,
  aliasLinks:
    /^(?:(?:,\s|\s\(|\s[–—]\s)(?:(?:meglio|anche|più) )?(?:not|conosciut)[oa] come |(?:,\s|\s\(|\s[–—]\s)(?:anche )?dett[oa] |(?:,\s|\s\(|\s[–—]\s)soprannominat[oa] )/u,
  possessorWords: "a al alla con da dal dalla dei del della delle dello dell’ dell' di e in per su tra",
});
