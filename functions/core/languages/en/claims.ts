import type { Claims } from '../parts/claims.ts';
import { oneOf } from '../word-list.ts';
import { COUNTRIES } from './lists/countries.ts';
import { EXCLUSIVE_WORDS } from './lists/exclusive-words.ts';
import { OPPOSITES } from './lists/opposites.ts';
import { SPECIFIC_WORDS } from './lists/specific-words.ts';
import { SYNONYMS } from './lists/synonyms.ts';
import { englishStemmer, isIrregularForm } from './stem.ts';

export const claims = (): Claims => ({
  quantities: {
    all: 'all each entire every whole',
    part: 'few many most partly several some',
  },
  negation: {
    words:
      /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|hardly|scarcely)$|n['’]t$|^(?:did|does|was|were|is|are|has|have|had|would|could|should)n$/iu,
    refusals: /^(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|unable)$/iu,
    behindRefusals: /^to$/iu,
    lifted: /^(?:all|every|everyone|everybody|only|merely|just|less|fewer|later)$/u,
    liftedLater: /^(?:until|till)$/u,
    implicit: `
      abandon absence absent avoid ban barely cancel cease decline deny dismiss doubt fail forbid impossible
      lack miss prevent prohibit rarely refuse reject seldom stop unable unfit unless unlikely untrue
      withdraw
    `,
    absence: 'no|none|without',
    notAbsence: 'longer',
    numeroSigns: String.raw`no\.?`,
    nobodyNamed: 'one|someone|somebody|anyone|anybody',
  },
  inflection: 'none',
  stemmer: englishStemmer(),
  opposites: OPPOSITES,
  exclusiveWords: EXCLUSIVE_WORDS,
  synonyms: SYNONYMS,
  denyingPrefixes: [
    ['un', 4],
    ['non', 5],
    ['dis', 6],
    ['mis', 6],
    ['ir', 6],
    ['il', 5],
    ['in', 7],
    ['im', 7],
  ],
  rounding: {
    about: 'about around roughly approximately some circa',
    over: 'more over least above exceeding topped upwards',
    under: 'nearly almost under less below fewer up most',
  },
  than: /^than$/u,
  agents: /^by$/u,
  names: {
    pluralEndings: '[^s]s',
    generic: `
      airport arena avenue captain center centre championship championships chancellor church city club
      coach college company corp county cup district dr east governor group hospital hotel inc international
      judge justice king league ltd mayor minister mr mrs ms national news newspaper north office online
      park plc pope premier president prime prince princess professor province queen radio region republic
      road royal saint school season senator sir south square st stadium street television tv university
      website west
    `,
    impersonal: `
      abbey academy act agency airlines airport airways albion arena army assembly association athletic
      avenue award awards bank bay beach big bill board bridge bureau cabinet canal cape castle cathedral
      center centre city club coast company congress council county court creek cup day department desert
      disease district division east eastern entertainment falls federation festival field force forces
      forest fort foundation fund gallery games garden gardens gate gazette grand great ground grounds group
      guard guide hall heights herald hills holdings hotel house idea island islands journal kingdom lake
      las law league library los lower magazine mail ministry mirror motors mount mountains museum navy new
      news north northern ocean office old open palace park parliament party pictures plains police port
      post premiership prevention prize protection province rangers records region republic river road
      rovers san santa sea senate series show society south southern springs square st stadium state states
      street studios summit syndrome telegraph the theater theatre times tower towers town treasury tribune
      trust union united upper valley villa virus voice wanderers war week west western year
    `,
    countries: COUNTRIES,
    links: 'of|the|and|for',
    honorifics: 'mr|mrs|ms|dr|prof|sir|the',
  },
  hasArticles: true,
  specificWords: SPECIFIC_WORDS,
  persons: {
    women: `
      actress aunt ballerina bride businesswoman congresswoman daughter duchess female girl girlfriend
      granddaughter grandmother hostess lady miss mom mother mrs ms mum niece nun policewoman princess queen
      sister spokeswoman stepmother waitress widow wife woman
    `,
    men: `
      actor boy boyfriend bridegroom brother businessman congressman dad duke father fireman fisherman
      gentleman grandfather grandson groom husband king lad male man monk mr nephew policeman priest prince
      sir son spokesman stepfather uncle waiter widower
    `,
    others: `
      animal animals anyone army artist athlete authorities authority babies baby band bear bird boss boys
      brothers captain cat celebrities celebrity champion chef chief child children club coach cop cops
      couple cow crew critics daughters dog duo elephant everyone expert experts family fan fans friend
      friends gentlemen girls group guard guest guy head hero horse individual judge jury kid kids ladies
      lion man men migrants model monkey nobody nurse official officials pair parent parents patient
      patients pensioner people person pet pilot police pope puppy refugees saint sibling side sisters
      somebody someone sons spy staff star stars student students suspect suspects team teen teens thief
      thieves toddler trio twin twins victim victims whale witness woman women youth
    `,
    ending: /(?:er|or|our|ist|ian|ee|ant|ent|man|woman|men|women|person|old|native)s?$/u,
  },
  pronouns: {
    subject: /^(?:he|she|they|him|her|them)$/u,
    female: /^(?:she|her|hers|herself)$/u,
    male: /^(?:he|him|his|himself)$/u,
  },
  modality: {
    open: `
      aim aimed aims alleged allegedly anticipate anticipated anticipates attempt attempted attempts
      consider considered considering considers could expect expected expects forecast forecasts hope hoped
      hopes if intend intended intends likely may might perhaps plan planned planning plans possible
      possibly predict predicted predicts proposal propose proposed proposes reportedly scheduled seek seeks
      should sought suggest suggested suggests suspected threaten threatened threatens tried tries try
      unlikely want wanted wants whether would
    `,
    leavesOpen: `
      considered considering considers could hoped hopes intended intends may might planned plans threatened
      threatens
    `,
    obliges: `
      compel compelled compels compulsory force forced mandate mandated mandates mandatory must obligatory
      oblige obliged order ordered orders require required requires
    `,
    asks: `
      advise advised advises ask asked asks could encourage encouraged encourages invite invited invites may
      might optional propose proposed proposes recommend recommended recommends suggest suggested suggests
      urge urged urges voluntarily voluntary
    `,
    adverbs: /ly$|^(?:soon|still|also|now|then|yet|even|already)$/u,
    infinitive: 'to',
  },
  verbs: {
    light: `
      about accept add again allow almost already also announce appear ask attend away back base be become
      begin believe bring call change claim come confirm consider consist continue decide deem describe do
      down even ever expect explain express face feature feel find follow get give go handle happen have
      help hold include involve just keep know lead learn leave let live look lose make mark mean meet move
      name nearly need note now off offer on once only out over plan play post provide put receive regard
      relate remain report reveal run say see seem send set share show soon speak spend start state stay
      still take talk tell then think too treat try turn understand up upload use very view visit want well
      work yet
    `,
    before: `
      are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't
      has hasn't have haven't is isn't may might must never not shall should shouldn't to was wasn't were
      weren't will won't would wouldn't
    `,
    adverb: /ly$/u,
    be: /^(?:be|been|being|is|are|was|were)(?:n't)?$/u,
    participle: /(?:ed|ing)$/u,
    finite: /(?:[^su]s|ed)$/u,
    gerund: /.ing$/u,
    beforeGerund: /^(?:at|by|for|from|of|after|before|without|about|against|in)$/u,
    subjects: /^(?:he|she|it|they|we|who|which|that)$/u,
    behindNoun: 'of',
    isIrregularForm: isIrregularForm,
  },
  commonMonthsAreSmall: true,
  vagueNumbers: {
    pattern: /\b(tens|dozens|hundreds|thousands) of (thousands|millions|billions)\b/giu,
    sizes: {
      tens: 10,
      dozens: 12,
      hundreds: 100,
      thousands: 1000,
      millions: 1000000,
      billions: 1000000000,
    },
  },
  currencies: {
    dollar: 'dollar',
    euro: 'euros?$',
    pound: 'pounds?$|sterlin',
    rouble: 'roubles?$|rubles?$',
    rupee: 'rupee',
    yenOrYuan: 'yen$|yuan',
    franc: 'francs?$',
    hryvnia: 'hryvn',
    krone: 'crowns?$',
    peso: 'pesos?$',
    zloty: 'zloty',
    dinar: 'dinar',
  },
  comparatives: 'more|less|better|worse|.{3,60}er',
  prepositions: 'of|for|from|at|with|in|on|to|by|about|against|between|after|before|like|than',
  ageBefore: 'aged',
  spanUnits: 'year|month|week|day|hour|minute|mile|kilometre|kilometer|metre|meter|acre|bedroom',
  noCounts: oneOf(`
    teen(?:s|age|agers?)?|junior|senior|sophomore
    (?:dozen|hundred|thousand|million|billion|trillion|decade|ten|centurie|teen)s|century|decade|couple|pair
    both|half|double[ds]?|doubling|dual|twins?|twofold
  `),
  dayToMonth: 'of',
});
