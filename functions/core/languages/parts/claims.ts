/**
 * What shows that a claim says something else than a text, in one language. Words are in lower case. Where a field says
 * "alternatives", it is the inside of a regular expression's group that must match a whole word. A missing field means that the
 * checks that need it say nothing in this language.
 */
export interface Claims {
  /** What the inflected forms of a word share; for English alone. Missing: beginnings serve as stems, endings vary. */
  readonly stemmer?: (lower: string) => string;
  /** True where words do not change their form, so that a word is its own stem: Chinese, Thai. */
  readonly isUninflected?: boolean;
  /** What is written onto a word, before it, and is no part of it: French `l’`, Arabic `وال`. */
  readonly joined?: RegExp;
  /**
   * By what two forms of one word are known: `none`: by stem alone; `kana`: by the characters before the ending; `root`: by
   * the consonants; `syllables`: by the first two. Missing: by all letters but the last ones.
   */
  readonly inflection?: 'none' | 'kana' | 'root' | 'syllables';
  /** Where consonants are kept: what tenses, persons and particles put before them, and the letters and marks that they change: Arabic. */
  readonly root?: { readonly prefixes: RegExp; readonly weakLetters: RegExp };
  /** Opposites, inflected forms told by their stems: a line is one opposition, a slash parts its sides, the words of a side say nearly the same. Only those that hold in nearly every use. */
  readonly opposites?: string;
  /** Sets of words of which one thing at one time is only one; a line is one set, `word=word` are two names of one member. */
  readonly exclusiveWords?: string;
  /** Prefixes that make an opposite, each with the fewest letters that must follow: `irregular`, but `press` and `impress` are no pair. */
  readonly denyingPrefixes?: readonly (readonly [prefix: string, shortest: number])[];
  /** Words that say nearly the same in news prose; a line is one group, a word may stand in several. */
  readonly synonyms?: string;
  readonly negation?: Negation;
  /** Words that round the number behind them; several words are apart by a space. */
  readonly rounding?: { readonly about: string; readonly over: string; readonly under: string };
  /** The word before what something is compared with: `than`. For languages whose word order tells. */
  readonly than?: RegExp;
  /** Words that make a comparative of the word behind them, and those that are one, as alternatives. Looked for in every language. */
  readonly comparatives?: string;
  /** The word before the doer of a passive: `by`. For languages whose word order says who does what. */
  readonly agents?: RegExp;
  /** For languages without spaces in which the order of three parts says who does what: verbs for what two do with each other, and particles behind a verb. */
  readonly actorsByOrder?: { readonly mutual: RegExp; readonly aspects: string };
  /** Who does what to whom, where grammatical case shows it. */
  readonly cases?: CaseReader;
  /** Prepositions that part a name from what is said of it, as alternatives. Looked for in every language. */
  readonly prepositions?: string;
  /** Forms that stand directly before a participle: `wurde`. */
  readonly auxiliaries?: string;
  readonly verbs?: VerbSigns;
  /** What tells a subject directly before its verb. */
  readonly subjects?: {
    /** Words and endings that may stand between a subject and its verb. */
    readonly between: RegExp;
    /** Words by which a text may mean anybody. */
    readonly anybody: RegExp;
    /** Words behind which no subject stands. */
    readonly prepositions: RegExp;
  };
  /** True where a noun without an article that opens a sentence is a name or a plural. */
  readonly hasArticles?: boolean;
  readonly names?: {
    /** Words that have a capital as a part of a name but describe it: a claim may add them. */
    readonly generic?: string;
    /** Words that make a name of two words no person's: `Winter Palace`. */
    readonly impersonal?: string;
    /** Titles that one person of a story holds, written before the name. */
    readonly titles?: string;
    /** Names of one country and its people that share too few letters to be told by their beginning; a line is one country. */
    readonly countries?: string;
    /** Words with a small letter inside names, as alternatives. Looked for in every language. */
    readonly links?: string;
    /** Forms of address before a name, as alternatives. Looked for in every language. */
    readonly honorifics?: string;
  };
  /** Words for one kind of thing, seldom used in another sense and seldom paraphrased: a claim may be more general, never more specific. */
  readonly specificWords?: string;
  /** Words that may describe somebody whom a text also names. */
  readonly persons?: {
    readonly women: string;
    readonly men: string;
    readonly others: string;
    /** How other such words end: `driver`, `scientist`. */
    readonly ending: RegExp;
  };
  /** Pronouns for persons, where things have none of them. */
  readonly pronouns?: { readonly subject: RegExp; readonly female: RegExp; readonly male: RegExp };
  readonly modality?: {
    /** Words that leave open whether what follows them happens. */
    readonly open: string;
    /** Those of them that the check for a claim is about: the text leaves it open, the claim states it. */
    readonly leavesOpen: string;
    /** Words that oblige. */
    readonly obliges: string;
    /** Words that ask, advise or permit: whoever is asked is not obliged. */
    readonly asks: string;
    /** Adverbs that may stand between such a word and its verb. */
    readonly adverbs: RegExp;
    /** The word before an infinitive, which states nothing: `to`. */
    readonly infinitive: string;
  };
  readonly weekdays?: {
    /** True where a weekday's last vowel changes: среда, в среду. */
    readonly dropsLastVowel?: boolean;
    /** True where a word may go on behind a weekday: Dienstagabend. */
    readonly goesOn?: boolean;
    /** What is written onto a weekday, before it. */
    readonly joined?: RegExp;
    /** True where the short names of the locale data are no other words. */
    readonly hasShortNames?: boolean;
    /** Further forms of a weekday: what is replaced, and by what. */
    readonly furtherForms?: readonly (readonly [RegExp, string])[];
  };
  /** True where a month in small letters is another word: `may`, `march`. */
  readonly commonMonthsAreSmall?: boolean;
  /** Numbers of a vague size, as a pattern of two words and the size of each: `tens of thousands`. */
  readonly vagueNumbers?: { readonly pattern: RegExp; readonly sizes: Readonly<Record<string, number>> };
  /** How the words for each currency begin, as alternatives. Looked for in every language. */
  readonly currencies?: Readonly<Partial<Record<CurrencyName, string>>>;
  /** What is written onto the word for a currency, as alternatives: French `d’euros`. Looked for in every language. */
  readonly elidedBeforeCurrency?: string;
  /** What stands before somebody's age, as alternatives. Looked for in every language. */
  readonly ageBefore?: string;
  /** Stems of what is measured by one figure in a compound (`three-year deal`), as alternatives. */
  readonly spanUnits?: string;
  /** Number words that count nothing: `decade`, `couple`, as alternatives. Looked for in every language. */
  readonly noCounts?: string;
  /** Words between a day and its month: `12 de marzo`, as alternatives. Looked for in every language. */
  readonly dayToMonth?: string;
}

export type CurrencyName =
  | 'dollar'
  | 'euro'
  | 'pound'
  | 'rouble'
  | 'rupee'
  | 'yenOrYuan'
  | 'lira'
  | 'franc'
  | 'hryvnia'
  | 'krone'
  | 'peso'
  | 'zloty'
  | 'dinar';

/** How a language denies. */
export interface Negation {
  /** Words that deny: `not`, `kein`. */
  readonly words?: RegExp;
  /** Verbs that deny what the words behind them say: `refused` of `refused to pay`. */
  readonly refusals?: RegExp;
  /** What must stand directly behind such a verb. */
  readonly behindRefusals?: RegExp;
  /** Words that directly behind a denial take it back: `not only`. */
  readonly lifted?: RegExp;
  /** Words that do so from farther on: `did not open its doors until noon`. */
  readonly liftedLater?: RegExp;
  /** Words that only deny, where others deny by their ending and say what is denied as well: Turkish `değil`. */
  readonly only?: RegExp;
  /** Beginnings that turn a word into its opposite: `unsicher`. */
  readonly prefixes?: string;
  /** The first part of a denial in two parts, which alone may mean "only": French `ne`. */
  readonly firstPart?: RegExp;
  /** Its second part: `pas`, `jamais`. */
  readonly secondPart?: RegExp;
  /** True where several denying words of a clause make one denial: `никто не`. */
  readonly isOneInSeveral?: boolean;
  /** Words that deny without a denying particle: `fail`, `lack`. */
  readonly implicit?: string;
  /** True where the denial stands behind the verb it denies: German. */
  readonly followsVerb?: boolean;
  /** Of the denying words: those that say that something is lacking and sum up what a text tells at length, `no sign of`; as alternatives. Looked for in every language. */
  readonly absence?: string;
  /** Words directly behind one of them that make it deny a predicate: `no longer`. Looked for in every language. */
  readonly notAbsence?: string;
  /** What looks like a denial but before a figure means "number", as alternatives: `no`. Looked for in every language. */
  readonly numeroSigns?: string;
  /** Pronouns for anybody, which carry no meaning of their own, as alternatives. Looked for in every language. */
  readonly nobodyNamed?: string;
}

/** What shows that a word is a verb, where forms alone do not. */
export interface VerbSigns {
  /** Verbs that stand for many others, base forms, and adverbs that stand where verbs do. */
  readonly light: string;
  /** Words behind which a word is a verb. */
  readonly before: string;
  readonly adverb: RegExp;
  /** Forms of `be`: behind them stands a participle or an adjective. */
  readonly be: RegExp;
  readonly participle: RegExp;
  /** Endings of a finite form directly behind its subject. */
  readonly finite: RegExp;
  readonly gerund: RegExp;
  /** Prepositions before a gerund. */
  readonly beforeGerund: RegExp;
  /** Pronouns that are subjects. */
  readonly subjects: RegExp;
  /** What stands behind a noun and not behind a verb: `of`. */
  readonly behindNoun: string;
  /** True for a form that no ending rule explains: `sold`. */
  readonly isIrregularForm: (lower: string) => boolean;
}

/** A word as a reader of cases needs it. */
export interface CaseWord {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Carries meaning of its own: no stop word. */
  readonly isContent: boolean;
}

/** Tells by grammatical case who does what to whom. */
export interface CaseReader {
  /** Whether the claim makes an object of a subject of the text, and a subject of an object. */
  areSwapped(claim: readonly CaseWord[], source: readonly CaseWord[]): boolean;
  /** Words that turn a deed round or share it out: a passive, "both", "each other". */
  readonly turns: RegExp;
}
