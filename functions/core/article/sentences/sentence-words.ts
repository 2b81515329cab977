const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/**
 * Function words that, with a capital letter after an abbreviation, begin a sentence ("in the U.S. They left"): names and
 * nouns do not begin with them. Lower case, by primary language.
 */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the this that these those he she it they we you i his her its their our my your a an and but or so yet nor in on
    at by for from with to of as if when while after before since because although though until during under over about
    there here however meanwhile then now what who why how where which some many most all both each every several another
    other no not one two three according among despite also still only even instead today`),
  de: words(`der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses diesen
    diesem und aber doch denn oder in im am an auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen
    seit wenn als da dann dort hier auch so nun jetzt wer was wie wo warum viele alle sein seine ihre ihr kein keine nicht
    trotz während weil obwohl laut nur noch schon danach damit dabei dazu deshalb jedoch allerdings zudem außerdem`),
  fr: words(`le la les l un une des il elle ils elles on nous vous je ce cet cette ces c ça cela et mais ou or donc car en
    dans à au aux par pour avec sans sur sous selon d de du depuis après avant pendant quand si comme son sa ses leur leurs
    qui que quoi où pourquoi comment puis alors ainsi aussi ici là tous toutes plusieurs certains`),
  es: words(`el la los las un una unos unas él ella ellos ellas lo se su sus este esta estos estas ese esa eso esto y e pero
    o en a al de del por para con sin sobre según desde hasta tras ante cuando si como que quien no sí ya también además
    ahora luego aunque mientras después antes muchos todos varios otro otra nadie`),
  pt: words(`o a os as um uma ele ela eles elas se seu sua seus suas este esta estes estas esse essa esses essas aquele aquela tal isso isto agora e mas ou em no na nos nas de
    do da dos das por pelo pela para com sem sobre segundo desde até após quando se como que quem não já também além
    embora enquanto depois antes muitos todos vários outro outra ninguém`),
  it: words(`il lo la i gli le l un uno una egli lui lei essi loro si suo sua suoi sue questo questa questi queste quello ciò e
    ma o in a al alla nel nella di del della da dal per con senza su sul secondo dopo prima quando se come che chi non già
    anche inoltre mentre poi molti tutti alcuni altro altra nessuno`),
  ru: words(`он она оно они мы вы я это этот эта эти тот та те его её ее их и а но или однако в во на по с со к ко от до из за
    для при о об под над между после перед когда если как что кто где почему там тут здесь потом затем также тоже не ни
    все всё многие некоторые свой своя`),
};

/** After a time of day these go on with it: "at 5 p.m. Monday", "8 a.m. GMT". */
const AFTER_TIME =
  words(`monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt mt mst mdt pt pst pdt
  gmt utc bst cet cest msk ist eastern central mountain pacific local january february march april may june july august
  september october november december`);

/** German writes ordinals with a full stop: "am 15. Mai", "die 2. Bundesliga". Words that stand before one. */
const BEFORE_ORDINAL =
  words(`der die das den dem des am im vom zum zur beim ab bis seit jeder jede jedes jeden jedem ein eine
  einen einem einer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ihres seines unser unsere dieser diese und
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`);
const GERMAN_MONTHS =
  words(`januar jänner februar feber märz april mai juni juli august september oktober november dezember
  jan feb febr mär apr jun jul aug sep sept okt nov dez`);

/** Verbs that tell who said a quotation that stands first: `"Why?" Smith asked.` Elsewhere a small letter or comma tells. */
const SPEECH: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`said says asked asks added adds replied replies answered answers responded shouted yelled cried exclaimed
    screamed whispered joked quipped wondered wonders wrote writes tweeted told tells continued recalled demanded warned
    declared explained insisted noted remarked chanted snapped retorted`),
};

/** The same where words run together or carry no capitals: found within the clause after the quotation. */
const SPEECH_AFTER: Readonly<Record<string, RegExp>> = {
  zh: /[说說问問喊]|表示|回答|答道|写道|寫道|告诉|告訴|强调|強調|指出|称$|稱$/u,
  ja: /言[っうい]|話[しす]|語[っる]|述べ|答え|尋ね|聞い|問い|叫ん|強調し|説明し|訴え|つぶやい|書い/u,
  hi: /^(?!.* कि(?: |$)).*(?:कहा|पूछा|बोले|बोला|बोली|बताया|लिखा)/u,
  ar: /^(?:قال|قالت|سأل|سألت|تساءل|تساءلت|صرخ|صرخت|هتف|أجاب|أجابت|كتب|كتبت|أضاف|أضافت)(?![\p{L}\p{M}])/u,
};

/** Japanese particles after a closing bracket hang on the quotation: 「行こう。」と言った. */
const PARTICLES =
  /^(?:と(?!ころ|りわけ|もに|にかく|はいえ)|って|など|は(?!い)|が|を|に(?!もかか)|の(?!ち)|も(?!う|し|ちろん)|で(?!も|は|す)|や|か(?!れ|つ))/u;

const primary = (language: string): string => language.split('-')[0] ?? '';

/** The first word of a text, in lower case, without what an apostrophe joins to it; '' where none stands there. */
const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Whether a text begins with a capitalized function word: then a sentence begins there. */
export function opensSentence(text: string, language: string): boolean {
  const word = firstWord(text);
  return /^\p{Lu}/u.test(text) && text[word.length] !== '.' && (OPENERS[primary(language)]?.has(word) ?? false);
}

export const goesOnAfterTime = (text: string): boolean => AFTER_TIME.has(firstWord(text));

/** A dash or bracket ("Mainz - 1. FC Köln") or an adjective's ending ("die kommende 2. Liga") before an ordinal. */
const ORDINAL_CONTEXT = /^(?:[–—(:,-]?|\p{Ll}{3,}(?:e|en|er|em|es))$/u;

/** Whether a number with a full stop is an ordinal here: German, before a month, or after an article and before a noun. */
export function isOrdinal(before: string, after: string, language: string): boolean {
  if (primary(language) !== 'de') return false;
  if (GERMAN_MONTHS.has(firstWord(after))) return true;
  const mayStandBefore = ORDINAL_CONTEXT.test(before) || BEFORE_ORDINAL.has(before.toLowerCase());
  return mayStandBefore && /^\p{L}/u.test(after) && !opensSentence(after, language);
}

/** Whether a text after a quotation's closing mark still belongs to the quotation's sentence: a particle, or who said it. */
export function attributesQuote(after: string, language: string): boolean {
  const code = primary(language);
  if (code === 'ja' && PARTICLES.test(after)) return true;
  const clause = /^[^.!?,;:。，、！？；：।؟،\n]*/u.exec(after)?.[0] ?? '';
  if (/^[:：]/u.test(after.slice(clause.length))) return false; // what it says comes next
  return SPEECH_AFTER[code]?.test(clause.trim()) ?? namesSpeaker(clause.trim(), code);
}

/** The speaker takes so many words at most: "the mayor of Port Ellin asked". */
const MAX_SPEAKER_WORDS = 6;
/** After the verb these begin what a new sentence reports: "Smith said that …", "Smith asked whether …". */
const REPORTS = words('that whether if why how what who he she it they we i you there');
const DETERMINERS = words('the a an his her their its our this these no');

function namesSpeaker(clause: string, code: string): boolean {
  const verbs = SPEECH[code];
  if (!verbs) return false;
  const tokens = clause.toLowerCase().split(/\s+/u);
  const verb = tokens.findIndex((token) => verbs.has(token));
  const next = tokens[verb + 1] ?? '';
  if (verb < 1 || verb > MAX_SPEAKER_WORDS || REPORTS.has(next)) return false;
  return !(/^sa(?:id|ys)$/u.test(tokens[verb] ?? '') && DETERMINERS.has(next));
}
