import { CHARGE_WORDS, holdsClaim, OWN_ACT } from './compression-words.ts';

/** One kind of words that a sentence can lose. Every bound is fixed: no pattern can backtrack through hostile text. */
export interface Cut {
  readonly pattern: RegExp;
  /** Primary language subtags; none for all. */
  readonly languages?: readonly string[];
  /** The source or place of writing, or what the page left in the line, not what is said: taken off before quotation marks are looked at. */
  readonly isDateline?: boolean;
  readonly mayCut?: (sentence: string) => boolean;
  /** Only where the line stands for itself, with no line before it. */
  readonly isForFacts?: boolean;
}

/** Begins a clause that needs the one after the comma: "When asked, …", "In March, …". */
const NEEDS_MORE =
  /^(?:when|while|if|as|after|before|since|although|though|because|once|until|in|on|at|for|with|by|from|during|despite|following|\p{L}{2,16}ing)\b/iu;
/** "-ing" words that are no verbs, or that bring a source, a condition or an exception. */
const NO_PARTICIPLE =
  'morning|evening|spring|building|king|ring|thing|nothing|something|anything|everything|wedding|meeting|during|string|wing|citing|quoting|saying|claiming|alleging|arguing|suggesting|insisting|denying|pending|assuming|providing|depending|barring|failing|according|excluding|owing';

/** After an aside, "que" may open what was said ("dijo, ayer, que"): Romance languages are cut only where none is near. */
const NO_ASIDE = '(?<!,[^,]{0,40})';

/** A relative clause before the full stop. */
const trailing = (pronouns: string, unless = ''): RegExp =>
  new RegExp(`${unless},\\s(?:${pronouns})\\s[^,;:!?()–—]{3,160}?(?=\\s?\\.?$)`, 'u');
/** One between two commas, before the verb; not the first member of a list. */
const middle = (pronouns: string, or: string, unless = ''): RegExp =>
  new RegExp(
    `${unless},\\s(?:${pronouns})\\s[^,;:.!?()–—]{3,100},(?=\\s\\p{Ll})(?!\\s(?:${or})\\s)(?![^,]{1,80},?\\s(?:${or})\\s)`,
    'gu',
  );

const NO_FIRST_NAME =
  'Die|Der|Das|Den|Dem|Des|Eine?[mnrs]?|Keine?[mnrs]?|Seine?[mnrs]?|Ihre?[mnrs]?|Diese[mnrs]?|Jede[mnrs]?|Alle|Viele|Einige|Mehrere|Am|Im|Vom|Zum|Zur|Beim|In|An|Auf|Mit|Bei|Nach|Vor|Für|Von|Aus|Seit|Ende|Mitte|Anfang';
/** After two capitalised words that are no article with its noun: a person's name, or nearly always one. */
const AFTER_NAME = `(?<=(?<!\\p{L})(?!(?:${NO_FIRST_NAME}) )\\p{Lu}[\\p{L}-]{1,20} \\p{Lu}[\\p{L}-]{1,20})`;
/** After these German "was" opens what was asked or known. */
const ASKS_WHAT =
  /(?:sag|erklär|frag|wiss|weiß|wuss|zeig|seh|hör|versteh|erfahr|klär|offen)\p{L}{0,4}[^,]{0,40}, was\s/iu;
const hasOnePairOfDashes = (sentence: string): boolean => (sentence.match(/\s[–—]\s/gu) ?? []).length === 2;

/** Where something was said, after a verb of saying: who said it stays. */
const occasion = (verbs: string, phrases: string): RegExp =>
  new RegExp(
    `(?<=(?<![\\p{L}])(?:${verbs})(?:\\s[^,.;:]{1,60})?)\\s(?:${phrases})(?=[.,]|\\s(?:that|que|che|что)\\s|\\smit\\.)`,
    'u',
  );

export const CUTS: readonly Cut[] = [
  // "PARIS (Reuters) — ", "(CNN) -- "
  {
    pattern: /^(?:\p{Lu}[\p{L} .,'’-]{1,50} )?\([^()]{2,30}\)\s{0,3}[-–—]{1,2}\s{1,3}(?=\S)/u,
    isDateline: true,
  },
  // "(CNN)The ferry", "PARIS (AFP) The ferry": pages lose the dash
  {
    pattern:
      /^(?:\p{Lu}[\p{L} .,'’-]{1,50} )?\((?:CNN|AP|AFP|Reuters|UPI|dpa|DPA|EFE|ANSA|Lusa|TASS|ТАСС|Xinhua|BBC)\)\s{0,2}(?=[\p{Lu}“"])/u,
    isDateline: true,
  },
  // "WASHINGTON — "
  { pattern: /^\p{Lu}{3}[\p{Lu} .,'’]{0,40} [-–—]{1,2} (?=\S)/u, isDateline: true },
  // "EXCLUSIVE: ", never "OPINION: ", which says what the text is
  {
    pattern:
      /^(?:EXCLUSIVE|BREAKING(?: NEWS)?|JUST IN|FIRST ON [\p{Lu}\p{Nd} ]{2,20}|EILMELDUNG|EXKLUSIV|EXCLUSIF|EXCLUSIVO|URGENTE?|ÚLTIMA HORA|ESCLUSIVO|ULTIM’ORA|СРОЧНО|ЭКСКЛЮЗИВ|عاجل|快讯|快訊|独家|獨家|【速報】)\s?[:：|]?\s{0,2}(?<=[:：|】]\s{0,2})(?=\S)/u,
    isDateline: true,
  },
  // "• ", "2) "; "2. " in English only, for "3. Mai" is a date
  { pattern: /^(?:[•·▪■◦*]|\p{Nd}{1,2}\))\s{1,3}(?=\S)/u, isDateline: true },
  { pattern: /^\p{Nd}{1,2}\.\s{1,3}(?=\p{Lu})/u, languages: ['en'], isDateline: true },
  // the number of a list's next item
  { pattern: /(?<=[.!?])\s\p{Nd}{1,2}\.$/u, isDateline: true },
  // "the . harbour": what a page's export left between two words
  { pattern: /\s\.(?=\s\p{Ll})/gu, isDateline: true },
  // "(library image of a ferry)"
  {
    pattern:
      /\s\((?:[\p{L}-]{2,14}\s)?(?:image|photo|photograph|picture|pictured|Bild|Foto|Archivbild|Archivfoto|Symbolbild|imagen|imagem|immagine|фото)(?:\s[^()]{1,80})?\)(?=[\s,.;:!?]|$)/gu,
    isDateline: true,
  },
  { pattern: /\s\([^()]{1,80}\)(?=[\s,.;:!?]|$)/gu },
  { pattern: /（[^（）]{1,60}）/gu, languages: ['zh', 'ja'] },
  { pattern: middle('who|which|whose|whom', 'and|or|but|nor'), languages: ['en'] },
  { pattern: trailing('who|which|whose|whom|where|including|such as|as well as'), languages: ['en'] },
  // Russian writes its "is" as a dash
  {
    pattern: /\s[–—]\s[^–—.!?]{3,120}\s[–—](?=\s\p{Ll})(?![^–—]*[–—])/u,
    languages: ['en', 'de', 'fr', 'es', 'pt', 'it'],
    mayCut: hasOnePairOfDashes,
  },
  // German sets all its relative clauses between commas: only after a name of two words is one surely an aside
  {
    pattern: new RegExp(`${AFTER_NAME},\\s(?:der|die|dessen|deren)\\s[^,;:.!?()–—]{3,100},(?=\\s\\p{Ll})`, 'u'),
    languages: ['de'],
  },
  { pattern: trailing('der|die|dessen|deren', AFTER_NAME), languages: ['de'] },
  {
    pattern: trailing('wobei|nachdem|woraufhin|wodurch|weshalb|darunter|einschließlich|insbesondere'),
    languages: ['de'],
  },
  { pattern: trailing('was'), languages: ['de'], mayCut: (sentence) => !ASKS_WHAT.test(sentence) },
  { pattern: trailing('notamment|y compris|parmi lesquels|parmi lesquelles'), languages: ['fr'] },
  { pattern: trailing('entre ellos|entre ellas|incluid[ao]s?|incluyendo'), languages: ['es'] },
  { pattern: trailing('entre eles|entre elas|incluindo'), languages: ['pt'] },
  { pattern: trailing('tra cui|fra cui|compres[ao]|compresi'), languages: ['it'] },
  { pattern: trailing('в том числе|включая'), languages: ['ru'] },
  {
    pattern: /،\s(?:بما في ذلك|من بينها|من بينهم|ومن بينها|ومن بينهم)\s[^،؛:.!؟()]{3,160}(?=\s?\.?$)/u,
    languages: ['ar'],
  },
  { pattern: /，(?:包括|包含)[^，；：。！？（）]{2,60}(?=。$)/u, languages: ['zh'] },
  { pattern: /，(?:包括|包含)[^，；：。！？（）]{2,60}在内(?=，)/u, languages: ['zh'] },
  { pattern: middle('qui|dont|où', 'et|ou|mais|ni', NO_ASIDE), languages: ['fr'] },
  { pattern: trailing('qui|dont|où', NO_ASIDE), languages: ['fr'] },
  { pattern: middle('que|quien|quienes|cuy[ao]s?', 'y|e|o|u|pero|ni', NO_ASIDE), languages: ['es'] },
  { pattern: trailing('que|quien|quienes|cuy[ao]s?', NO_ASIDE), languages: ['es'] },
  { pattern: middle('que|cuj[ao]s?', 'e|ou|mas|nem', NO_ASIDE), languages: ['pt'] },
  { pattern: trailing('que|cuj[ao]s?', NO_ASIDE), languages: ['pt'] },
  {
    pattern: trailing('che|il quale|la quale|i quali|le quali|il cui|la cui|i cui|le cui', NO_ASIDE),
    languages: ['it'],
  },
  // ", ending a quarrel of eleven years", ", with the family welcoming the verdict"
  {
    pattern: new RegExp(
      `,\\s(?:with\\s[^,;:.!?()–—]{3,60}?\\s)?(?!(?:${NO_PARTICIPLE})\\s)\\p{Ll}{2,16}ing\\s[^,;:!?()–—]{8,200}(?=\\.$)`,
      'u',
    ),
    languages: ['en'],
    mayCut: (sentence) => !NEEDS_MORE.test(sentence),
  },
  {
    pattern: occasion(
      'said|says|announced|reported|added',
      'in an? (?:[\\p{L}-]{1,12} ){0,2}(?:statement|release|interview|post|e-?mail|conference|briefing)(?:,? (?:on )?[A-Z][a-z]{2,6}day)?',
    ),
    languages: ['en'],
  },
  {
    pattern: occasion('annoncé|déclaré|indiqué|précisé|affirmé|assuré', 'dans un (?:communiqué|entretien)'),
    languages: ['fr'],
  },
  {
    pattern: occasion(
      'dijo|informó|anunció|afirmó|señaló|indicó|aseguró|declaró',
      'en un (?:comunicado|mensaje)|en una (?:entrevista|rueda de prensa)',
    ),
    languages: ['es'],
  },
  {
    pattern: occasion(
      'disse|informou|anunciou|afirmou|declarou|indicou',
      'em (?:um )?comunicado|em (?:uma )?nota|em (?:uma )?entrevista',
    ),
    languages: ['pt'],
  },
  {
    pattern: occasion('detto|annunciato|dichiarato|affermato|spiegato', 'in un comunicato|in una (?:nota|intervista)'),
    languages: ['it'],
  },
  {
    pattern: occasion(
      'заявил[аи]?|сообщил[аи]?|рассказал[аи]?|отметил[аи]?',
      'в (?:своём |своем )?(?:заявлении|сообщении|интервью|пресс-релизе)',
    ),
    languages: ['ru'],
  },
  {
    pattern: occasion(
      'teilte|erklärte|sagte|kündigte',
      'in einer (?:Mitteilung|Pressemitteilung|Erklärung)|in einem (?:Interview|Gespräch)',
    ),
    languages: ['de'],
  },
  // it adds to a line that a fact does not have before it
  {
    pattern: /(?<!\b(?:but|and|not|which|who))\salso(?=\s(?!known|called|named))/u,
    languages: ['en'],
    isForFacts: true,
  },
  { pattern: /(?<!(?<!\p{L})(?:mais|et))\ségalement(?=[\s.])/u, languages: ['fr'], isForFacts: true },
  { pattern: /(?<!(?<!\p{L})(?:sino|pero|y|como))\stambién(?=[\s.])/u, languages: ['es'], isForFacts: true },
  { pattern: /(?<!(?<!\p{L})(?:mas|e|como))\stambém(?=[\s.])/u, languages: ['pt'], isForFacts: true },
  { pattern: /(?<!(?<!\p{L})(?:а|но|и))\sтакже(?=\s(?!известн|как))/u, languages: ['ru'], isForFacts: true },
  // an office speaking of its own doing; a person's word always keeps the person
  {
    pattern:
      /,\s(?:the\s)?(?:[\p{L}'’-]{1,20}\s){0,3}(?:ministry|department|agency|company|university|council|organi[sz]ers)\s(?:said|says|announced)(?:\son\s\p{Lu}\p{Ll}{2,8}day)?(?=\s?\.$)/u,
    languages: ['en'],
    mayCut: (sentence) => OWN_ACT.test(sentence) && !CHARGE_WORDS.test(sentence),
  },
];

/** The last kind is the only one that takes a source away, so its own verb of saying is no obstacle. */
export const mayLose = (removed: string, language: string): boolean =>
  !holdsClaim(removed.replace(/\s(?:said|says|announced)(?:\son\s\p{L}{3,9})?$/u, ''), language);
