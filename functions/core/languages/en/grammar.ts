import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  thingPronouns: 'it',
  infinitiveMarkers: 'to',
  organizationLinks: 'of',
  irregularParticiples: 'told',
  adjectiveEndings: /(?:ed|ing|al|ous|ive|ful|less|able|ible|ic|ary|new|old|false|fresh|further|more|early|public)$/u,
  namingVerbs: 'called dubbed labeled labelled',
  timeDeterminers: 'last next that this',
  spansOfTime:
    /^(?:minute|hour|day|morning|afternoon|evening|night|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|winter)s?$/u,
  ownPronouns: /^(?:i|we|you)(?:['’]\p{L}{1,2})?$/u,
  definiteDeterminers: 'her his its our the their',
  quotingPassives: 'cited heard quoted',
  impersonalPronouns: 'it they',
  timeSubordinators: 'after although because before if since though unless until when whereas while',
  silentSubordinators: 'because than when where while',
  tellingVerbs: 'advised assured informed reminded reminding telling tells told warned',
  modalWords: 'can cannot could did does may might must not should to will would',
  reportingVerbs: 'added asked insisted said says told wrote',
  demonymEndings: /(?:ian|ish|ese|ean)$/u,
  indefiniteWords: 'a an another one',
  articlesBeforeNames: 'the',
  placeLastWords: `
    airport avenue bay beach boulevard bridge canyon city coast county desert harbor harbour heights hill
    hills island islands lake mountain mountains park peninsula river road springs square valley
  `,
  placeFirstWords: `
    cape east fort lake las los mount new north port rio saint san santa south st west
  `,
  groupNames: `
    arabs catholics christians conservative conservatives democrat democratic democrats greens hispanics
    islamic jews kurds labour latinos liberal liberals muslims protestants republican republicans socialists
  `,
  thingLastWords: `
    academy accord act age airport arena assembly award bay beach bill bowl bridge castle century championship
    church city college covenant crisis cup day deal department dome electric energy examiner festival forum foundation
    gazette government group hall health hill holdings hospital hotel industries institute island islands justice
    lake land law league lottery management media ministry momentum motors mountain museum network news oil pact
    park parliament plan police prize project property protection rapids report resources review revolution
    rights river road rover school season security series services show social stadium standard state states status
    steel storm stream street studios summit superpowers systems tax technologies technology times tower treaty trends
    trust unit university valley village war way weapons week wire works world year
  `,
  heldWords: 'acting deputy disgraced ex former incoming interim late outgoing retired',
  addressTitles: 'gov rep sen',
  clauseOpeners: 'after because before if that when whether while who',
  sourcesNotPeople:
    'magazine firm company channel broadcaster group publisher government letter newspaper police report statement',
  officeParticiples: 'appointed convicted elected wanted',
  prepositionsOfPlace: 'at in near',
  occasionPrepositions: 'as during for in on to with',
  evaluatingVerbs: /^(?:call|dub|label|describ)/u,
  openersNotPeople: 'government letter newspaper people police report spokespeople statement',
  timesAsOpeners: /^(?:night|week|month|year|spring|summer|autumn|winter)$/u,
  roleGenderSuffixes: /(?:wom[ae]n|m[ae]n|persons?|people)$/u,
  pastTenseEndings: /ed$/u,
  pluralEndings: /s$/u,
  generationSuffixes: 'i ii iii iv ix jr sr v vi vii viii x xi xii',
  masculineNouns: 'boy brother dad father fisherman grandfather gunman husband king man prince son uncle',
  feminineNouns: `
    actress aunt daughter girl grandmother mom mother mum princess queen sister widow wife woman
  `,
  epiceneNouns: `
    attacker boxer broadcaster campaigner celebrity child comedian customer defendant defender driver
    entrepreneur footballer goalkeeper killer midfielder model monarch neighbor neighbour passenger patient
    pensioner person presenter rapper robber star striker survivor suspect teenager thief user victim
  `,
  openingTimeDeterminers: 'last next this',
  regions:
    'africa america antarctica asia britain burma england europe holland korea scandinavia scotland u.s uk us wales',
  givenNames: GIVEN_NAMES,
  withdrawnBefore:
    /(?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:\p{L}+ )?(?:named|identified|reported|listed|given)(?: \p{Ll}+){0,3} $|misidentified(?: \p{Ll}+){0,3} $|(?:^|\P{L})not $/iu,
  withdrawnBehind: /^, as (?:\p{L}+ ){0,2}(?:reported|stated|named)/u,
  thingWords: `
    act album ambulance arena assembly association athletic authority bureau championship coal coalition
    commission committee company congress consortium convention corporation corps council county department
    district dynasty empire fc federation fleet foundation giants headquarters hospital initiative institute
    league ministry movement museum navy opera orchestra organisation organization parliament party province
    rovers senate skin society song squad stadium syndicate syndrome tribunal troupe union university
  `,
  openingWords:
    'given even here whenever only there thanks while asked born both meanwhile should would could can did does do is are was were has have had may might must',
  officeLinks: 'for of',
  personalRelatives: 'who whom whose',
  thingFirstWords: 'cyclone hurricane hms operation storm tropical typhoon uss',
  wordsAlsoNames: 'an april august june may per',
  placeNames: names(PLACE_NAMES),
  timeOpeners: 'after before since when',
  subjectRelatives: 'who',
  freeRelatives: 'what',
  mentalVerbs: `
    appreciate appreciated appreciates believe believed believes consider considered considers doubt doubted doubts fear feared fears feel feels felt
    hope hoped hopes knew know knows recall recalled recalls remember remembered remembers think thinks thought understand understands understood
    want wanted wants wish wished wishes
  `,
  presentParticipleEndings: /ing$/u,
  guessedVerbs: /ed$|^went$/u,
  possessiveEndings: /['’]s?$/u,
  possessiveSuffixes: /['’]s$/u,
  capitalPronouns: 'I',
  closingDeterminers: 'another',
  partPrepositions: 'of',
  absolutePrepositions: 'with',
  dateWords: 'in last on',
  timePostpositions: 'ago earlier later',
  headingSources: 'from',
  adverbEndings: /ly$/u,
  personPluralEndings: /^\p{Ll}{3,}(?:[^\W\d_]rs|ists|ts|es)$/u,
  captionWords: /\bpictured\b|\bcaption\b/u,
  subjectsInSpeech: 'and but people we you',
  documentNouns: `
    article ballot banner book caption chapter complaint document email filing headline letter memo message note
    paper placard poll post poster report ruling sign statement study survey text tweet video
  `,
  peopleAndBodies: `
    alumnus applicant astronomer auditor authorities bailiff banker barista beneficiary body broker bystander
    cabinet caller carer caretaker cashier centrist chaplain charity chef chemist children city claimant cleaner
    client coalition collector conservationist contractor convict coroner councilor county cyclist dealer debtor
    defector delegation demonstrator dentist designer developer diner dissident dog-walker donor duchess elder
    elector embassy employee employer epidemiologist exporter family fan firm follower forecaster friend gardener
    goalscorer graduate grocer guard guest guide hacker hairdresser headteacher heir hiker homeowner hotelier
    household immigrant importer inmate institution instructor insurer insurgent interpreter investor islander juror
    keeper laborer labourer landlord lecturer librarian lobbyist local loyalist maker men merchant midwife migrant
    militant military miner monk motorist nephew niece novelist nun nurseryman observer onlooker opponent organiser
    organizer outlet panel paramedic parent parishioner participant passer-by pathologist pedestrian people
    physicist plaintiff poet postman prisoner programmer promoter province protester psychiatrist psychologist publisher
    pundit pupil rebel referee refugee region relative renter republic retailer retiree rider runner sailor
    secularist seller settler shepherd shopkeeper shopper skipper smallholder sophomore spectator sportsman squad
    state subscriber supplier supporter surveyor survivor swimmer tailor tenant tester therapist think-tank tourist
    town trader trainee traveler traveller tribunal trucker tutor umpire urbanist veteran village villager
    virologist visitor volunteer voter waiter waitress warden watchdog website welder winegrower women woodworker
    worshipper youngster
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)(?:(?:alias|aka|AKA|a\.k\.a\.)|who (?:also )?goes by(?: the (?:nickname|stage name|name)(?: of)?)?|(?:(?:also |better |best )?known|who (?:performs|raps|records|sings)) (?:by|under) (?:his|her|their|the) (?:stage name|pen name|nickname|pseudonym)(?: of)?),? )/u,
  aliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)(?:(?:who )?(?:is |was )?(?:also |better )?known (?:professionally |simply )?(?:as|by the name(?: of)?|by the nickname(?: of)?)|(?:who (?:is|was) )?(?:affectionately )?nicknamed) )/u,
  possessorWords: 'about and by for from in of on to with',
});
