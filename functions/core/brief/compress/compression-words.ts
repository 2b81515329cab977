/**
 * Words that decide whether a claim is true, or whose word it is, by primary language: negation, condition, doubt,
 * denial, accusation, source. Text holding one is never cut away. Alternatives of a regular expression, lower case.
 */
const CLAIMS: Readonly<Record<string, string>> = {
  en: "not|no|never|none|neither|nor|without|hardly|barely|cannot|only|unless|if|except|until|(?-i:may)|might|could|would|should|perhaps|possibly|probably|likely|unlikely|reported(?:ly)?|apparently|alleged(?:ly)?|allegations?|suspect(?:s|ed)?|accus\\p{L}{1,5}|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|purported(?:ly)?|supposed(?:ly)?|unconfirmed|according|said|says|citing|\\p{L}{1,12}n[’']t",
  de: 'nicht|nie|niemals|keine?[mnrs]?|weder|ohne|kaum|nur|außer|sofern|falls|wenn|bis|mutmaßlich\\p{L}{0,2}|angeblich\\p{L}{0,2}|offenbar|wohl|vermutlich|möglicherweise|vielleicht|wahrscheinlich|verdächtig\\p{L}{0,3}|beschuldigt\\p{L}{0,2}|bestreite[tn]|bestritt\\p{L}{0,2}|dementiert\\p{L}{0,2}|soll(?:en|te|ten)?|könnte[n]?|würden?|dürfte[n]?|sei(?:en)?|habe|hätten?|laut|zufolge|nach angaben|sagte[n]?|bislang|unbestätigt\\p{L}{0,2}',
  fr: "ne|n[’']\\p{L}{1,20}|pas|jamais|aucune?|ni|sans|guère|seulement|sauf|si|à moins|jusqu\\p{L}?[’']?\\p{L}{0,3}|peut-être|probablement|apparemment|présumée?s?|soupçonnée?s?|accusée?s?|prétendu\\p{L}{0,3}|dément\\p{L}{0,4}|nie(?:nt)?|(?:au|se|pour|dev)rai(?:t|ent)|selon|d[’']après|affirm\\p{L}{1,4}|aurait|éventuel\\p{L}{0,4}",
  es: 'no|nunca|jamás|ningún|ningun[ao]|nadie|nada|sin|ni|solo|sólo|salvo|excepto|si|hasta|quizá|quizás|tal vez|posiblemente|probablemente|presunt[ao]s?|presuntamente|supuest[ao]s?|supuestamente|sospechos[ao]s?|acusad[ao]s?|niega[n]?|neg[óo]|negaron|desmint\\p{L}{1,5}|habría[n]?|sería[n]?|podría[n]?|debería[n]?|según|dijo|dijeron|afirm\\p{L}{1,4}|aparentemente',
  pt: 'não|nunca|jamais|nenhuma?|ninguém|nada|sem|nem|só|apenas|salvo|exceto|se|até|talvez|possivelmente|provavelmente|suposta?s?|supostos?|supostamente|suspeit[ao]s?|acusad[ao]s?|nega[m]?|negou|negaram|desmenti\\p{L}{1,4}|teria[m]?|seria[m]?|poderia[m]?|deveria[m]?|segundo|conforme|disse|disseram|afirm\\p{L}{1,4}|alegad[ao]s?|alegadamente',
  it: 'non|mai|nessun[ao]?|niente|nulla|senza|né|solo|soltanto|salvo|tranne|se|fino|finché|forse|probabilmente|presunt[aoie]|presumibilmente|sospettat[aoie]|accusat[aoie]|nega(?:no)?|negato|smentit\\p{L}|sarebbe(?:ro)?|avrebbe(?:ro)?|potrebbe(?:ro)?|dovrebbe(?:ro)?|secondo|detto|affermat\\p{L}',
  ru: 'не|нет|ни|никогда|никто|ничего|без|лишь|только|кроме|если|пока|возможно|вероятно|якобы|предположительно|подозрева\\p{L}{1,5}|обвиня\\p{L}{1,5}|отрица\\p{L}{1,4}|опроверг\\p{L}{0,4}|бы|по словам|по данным|сообщ\\p{L}{1,5}|заяв\\p{L}{1,5}',
  ar: '[وفبل]?(?:ال)?(?:لا|لم|لن|ليس|ليست|غير|دون|بدون|إلا|إذا|لو|ربما|قد|يزعم|مزعوم\\p{L}{0,2}|زعم|نفى|نفت|متهم\\p{L}{0,2}|مشتبه|بحسب|وفقا|قال|قالت)',
  hi: 'नहीं|न|मत|बिना|सिर्फ|केवल|अगर|यदि|शायद|संभवतः|कथित|आरोप\\p{L}{0,2}|आरोपी|संदिग्ध|इनकार|अनुसार|कहा',
};

/** Chinese and Japanese write their words without edges: any of these anywhere counts. */
const HAN_CLAIMS =
  '不|没|沒|无|無|未|非|否|若|如果|除非|除了|可能|或许|或許|据|據|称|稱|疑|涉嫌|嫌|仅|僅|只|ない|なく|ず|かも|よう|らしい|とされ|による|みられ|疑い|否定|もし|場合|だけ|ば';

const patternOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const HAN = new RegExp(HAN_CLAIMS, 'u');
const PATTERNS = new Map<string, RegExp>([
  ...Object.entries(CLAIMS).map(([language, words]) => [language, patternOf(words)] as const),
  ['zh', HAN],
  ['ja', HAN],
]);
const ANY = patternOf(Object.values(CLAIMS).join('|'));

/**
 * True where the text holds a word that decides whether a claim is true, or whose word it is; in a language without a
 * list, where any language's word stands.
 */
export const holdsClaim = (text: string, language: string): boolean =>
  (PATTERNS.get(language.split('-')[0] ?? '') ?? ANY).test(text);

/**
 * English words of charge, harm or judgement. A sentence holding one keeps its source, because
 * "the driver was drunk, police said" is not the same statement without the police.
 */
export const CHARGE_WORDS =
  /\b(?:accus\w{0,6}|alleg\w{0,7}|arrest\w{0,4}|attack\w{0,4}|blam\w{1,4}|brib\w{1,5}|charg\w{1,4}|corrupt\w{0,4}|crim\w{1,6}|convict\w{0,4}|dead|deaths?|died|dying|dies?|drunk|fraud\w{0,6}|guilt\w{0,2}|illegal\w{0,2}|injur\w{1,4}|kill\w{0,4}|murder\w{0,4}|rap(?:e|ed|ist)|responsible|shot|shooting|stab\w{0,5}|steal\w{0,4}|stole\w?|suspect\w{0,4}|terror\w{0,5}|threat\w{0,5}|victim\w?|violat\w{1,5}|violen\w{1,3}|wound\w{0,4}|best|worst|good|bad|must|need\w?|believe\w?|think\w?|hope\w?|feel\w?|I|we|our|my)\b/iu;

/** What an English-writing office announces of its own doing, and therefore knows: all else stays its word. */
export const OWN_ACT =
  /\b(?:will|is to|are to) (?:re)?(?:open|close|begin|start|launch|resume|end|hold|replace|publish|buy|sell|hire|move|run|stop|vote|meet)\b/iu;
