/** Words too common to tell one sentence's subject from another's, by primary language. Lower case. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'a an the and or but if of in on at to for from by with as is are was were be been being has have had do does did will would can could may might must shall should not no it its he she they them his her their him we us our you your i my me this that these those there here who whom whose which what when where why how than then so such into over after before about between during also more most some any all both each other said say says',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber wenn von vom in im an am auf zu zum zur für mit aus bei nach vor über unter durch gegen um als wie ist sind war waren sein hat haben hatte wird werden wurde wurden kann können soll nicht kein keine es er sie ihn ihm ihr ihre sein seine wir uns ihr ich mein dies diese dieser dieses dass auch noch nur schon sich so was wer wo man mehr sagte',
  es: 'el la los las un una unos unas y e o u pero si de del en a al por para con sin sobre entre como es son era fue fueron ser ha han había se su sus lo le les no ni que quien cual cuando donde este esta estos estas ese esa eso aquel más muy ya también yo tú él ella ellos nos dijo',
  fr: 'le la les l un une des du de d et ou mais si en dans à au aux par pour avec sans sur entre comme est sont était été être a ont avait se s sa son ses leur leurs ne n pas ni que qu qui dont où quand ce cet cette ces il elle ils elles on nous vous je c plus très aussi y lui dit',
  pt: 'o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas por pelo pela para com sem sobre entre como é são era foi foram ser tem têm havia seu sua seus suas lhe não nem que quem qual quando onde este esta isso esse essa mais muito já também ele ela eles elas disse ao à',
  it: 'il lo la i gli le l un uno una e o ma se di del della dei delle in nel nella a al alla da dal dalla per con senza su sul sulla tra fra come è sono era stato stata essere ha hanno aveva si suo sua suoi sue non né che chi cui quando dove questo questa quello più molto già anche lui lei loro ha detto',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне было от меня о об из ему теперь когда ну ли если или ни быть был была были до вас они тут где есть для мы их чем сам без чего раз себя под будет тогда кто этот эта это эти того который которая которые также при этом сказал',
  ar: 'من في على إلى الى عن مع أن ان إن هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت قد لا لم لن ما كما أو او ثم بعد قبل بين حتى كل غير و قال وقال أنه وأن',
  zh: '的 了 在 是 和 与 也 都 就 而 及 或 一个 他 她 它 他们 我们 这 那 有 对 于 为 以 被 将 从 到 上 中 说 不 表示 着 并',
  ja: 'の に は を が と で て た し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの 述べ',
  hi: 'के का की में से को है हैं और ने पर कि यह वह इस उस था थे थी हो कर एक भी नहीं तो ही या जो तक लिए अपने कहा',
};

const NONE: ReadonlySet<string> = new Set();

const STOP_WORDS = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(' '))] as const),
);

/** Stop words of the language by its primary subtag; empty for a language without a list. */
export const stopWordsOf = (language: string): ReadonlySet<string> =>
  STOP_WORDS.get(language.split('-')[0] ?? '') ?? NONE;

/** Languages that have a list. */
export const STOP_WORD_LANGUAGES: readonly string[] = [...STOP_WORDS.keys()];
