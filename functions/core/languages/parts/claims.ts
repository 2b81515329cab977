/**
 * What shows that a claim says something else than a text, in one language. Words are in lower case. Where a field says
 * "alternatives", it is the inside of a regular expression's group that must match a whole word. If a field is missing,
 * the checks that need it report nothing in this language.
 */
export interface Claims {
  /**
   * What the inflected forms of a word share; for English alone. Missing: the beginning of a word is its stem, and
   * endings vary.
   */
  readonly stemmer?: (lower: string) => string;
  /** True if words do not change their form, so that a word is its own stem: Chinese, Thai. */
  readonly isUninflected?: boolean;
  /** What may be attached before a word and is not part of it: French `l’`, Arabic `وال`. */
  readonly joined?: RegExp;
  /**
   * How two forms of one word are recognized: `none`: by stem alone; `kana`: by the characters before the ending;
   * `root`: by the consonants; `syllables`: by the first two. Missing: by all letters but the last ones.
   */
  readonly inflection?: 'none' | 'kana' | 'root' | 'syllables';
  /** For `root`: what tenses, persons and particles put before the consonants, and the letters and marks that they change. Arabic. */
  readonly root?: { readonly prefixes: RegExp; readonly weakLetters: RegExp };
  /** Opposites, whose inflected forms are recognized by their stems. Each line is one opposition, a slash separates its sides, and the words of a side have nearly the same meaning. Only opposites in nearly every use. */
  readonly opposites?: string;
  /**
   * Sets of words of which only one can be true of a thing at a time; each line is a set, `word=word` are two names of
   * one member.
   */
  readonly exclusiveWords?: string;
  /**
   * Prefixes that make an opposite, each with the fewest letters that must follow: `irregular`, but `press` and
   * `impress` are not a pair.
   */
  readonly denyingPrefixes?: readonly (readonly [prefix: string, shortest: number])[];
  /** Words with nearly the same meaning in news prose; each line is one group, and a word may be in several. */
  readonly synonyms?: string;
  /** Words for all of something, and for a part of it. */
  readonly quantities?: { readonly all: string; readonly part: string };
  readonly negation?: Negation;
  /** Words that round the number after them; the words of a phrase are separated by a space. */
  readonly rounding?: { readonly about: string; readonly over: string; readonly under: string };
  /** The word before what something is compared with: `than`. For languages whose word order shows it. */
  readonly than?: RegExp;
  /**
   * Words that make the word after them a comparative, and comparatives themselves, as alternatives. Looked for in
   * every language.
   */
  readonly comparatives?: string;
  /** The word before the doer of a passive: `by`. For languages whose word order shows who does what. */
  readonly agents?: RegExp;
  /**
   * For languages without spaces in which the order of three parts shows who does what: verbs for what two do with each
   * other, and particles after a verb.
   */
  readonly actorsByOrder?: { readonly mutual: RegExp; readonly aspects: string };
  /** Who does what to whom, if grammatical case shows it. */
  readonly cases?: CaseReader;
  /** Prepositions between a name and what is said of it, as alternatives. Looked for in every language. */
  readonly prepositions?: string;
  /** Forms that stand directly before a participle: `wurde`. */
  readonly auxiliaries?: string;
  readonly verbs?: VerbSigns;
  /** True if a noun without an article that opens a sentence is a name or a plural. */
  readonly hasArticles?: boolean;
  readonly names?: {
    /** Words that have a capital as part of a name but only describe it: a claim may add them. */
    readonly generic?: string;
    /** Words that show that a name of two words is not a person's: `Winter Palace`. */
    readonly impersonal?: string;
    /** Names of a country and its people that have too different beginnings to be matched; each line is one country. */
    readonly countries?: string;
    /** How words end that are no names, which seldom end so, as alternatives: `Officials`. Looked for in every language. */
    readonly pluralEndings?: string;
    /** Words with a small letter inside names, as alternatives. Looked for in every language. */
    readonly links?: string;
    /** Forms of address before a name, as alternatives. Looked for in every language. */
    readonly honorifics?: string;
  };
  /**
   * Words for one kind of thing, seldom used in another sense and seldom paraphrased: a claim may be more general,
   * never more specific.
   */
  readonly specificWords?: string;
  /** Words that may describe somebody whom a text also names. */
  readonly persons?: {
    readonly women: string;
    readonly men: string;
    readonly others: string;
    /** How other such words end: `driver`, `scientist`. */
    readonly ending: RegExp;
  };
  /** Pronouns for persons only, if things have others. */
  readonly pronouns?: { readonly subject: RegExp; readonly female: RegExp; readonly male: RegExp };
  readonly modality?: {
    /** Words that leave open whether what follows them happens. */
    readonly open: string;
    /** Those of them whose removal is a fault: the text leaves it open, the claim states it as a fact. */
    readonly leavesOpen: string;
    /** Words that oblige. */
    readonly obliges?: string;
    /** Words that ask, advise or permit, and so do not oblige anybody. */
    readonly asks?: string;
    /** Adverbs that may stand between such a word and its verb. */
    readonly adverbs?: RegExp;
    /** The word before an infinitive, which does not state a fact: `to`. */
    readonly infinitive?: string;
  };
  readonly weekdays?: {
    /** A weekday's last vowel, if it changes: среда, в среду. */
    readonly lastVowel?: RegExp;
    /** True if a word may continue after a weekday: Dienstagabend. */
    readonly goesOn?: boolean;
    /** What may be attached before a weekday. */
    readonly joined?: RegExp;
    /** True if the short names in the locale data are not also other words. */
    readonly hasShortNames?: boolean;
    /** Further forms of a weekday: what is replaced, and by what. */
    readonly furtherForms?: readonly (readonly [RegExp, string])[];
  };
  /** What is written behind the figure of a month, as alternatives: Japanese `月`. Looked for in every language. */
  readonly monthSigns?: string;
  /** The same of a day: Japanese `日`. */
  readonly daySigns?: string;
  /** True if a month in small letters is another word: `may`, `march`. */
  readonly commonMonthsAreSmall?: boolean;
  /** Numbers of a vague size, as a pattern of two words and the size of each: `tens of thousands`. */
  readonly vagueNumbers?: { readonly pattern: RegExp; readonly sizes: Readonly<Record<string, number>> };
  /** How the words for each currency begin, as alternatives. Looked for in every language. */
  readonly currencies?: Readonly<Partial<Record<CurrencyName, string>>>;
  /** What is written onto the word for a currency, as alternatives: French `d’euros`. Looked for in every language. */
  readonly elidedBeforeCurrency?: string;
  /** What stands before somebody's age, as alternatives. Looked for in every language. */
  readonly ageBefore?: string;
  /** Stems of what one figure in a compound measures (`three-year deal`), as alternatives. */
  readonly spanUnits?: string;
  /** Number words that do not count anything: `decade`, `couple`, as alternatives. Looked for in every language. */
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
  /** Verbs that deny what the words after them say: `refused` of `refused to pay`. */
  readonly refusals?: RegExp;
  /** What must stand directly after such a verb. */
  readonly behindRefusals?: RegExp;
  /** Words that cancel a denial if they directly follow it: `not only`. */
  readonly lifted?: RegExp;
  /** Words that cancel it from further away: `did not open its doors until noon`. */
  readonly liftedLater?: RegExp;
  /** Words that only deny, in a language that otherwise denies with an ending on the denied word: Turkish `değil`. */
  readonly only?: RegExp;
  /** Beginnings that turn a word into its opposite: `unsicher`. */
  readonly prefixes?: string;
  /** The first part of a two-part denial, which alone may mean "only": French `ne`. */
  readonly firstPart?: RegExp;
  /** Its second part: `pas`, `jamais`. */
  readonly secondPart?: RegExp;
  /** True if several denying words in a clause make one denial: `никто не`. */
  readonly isOneInSeveral?: boolean;
  /** Words that deny without a denying particle: `fail`, `lack`. */
  readonly implicit?: string;
  /** True if the denial follows the verb it denies: German. */
  readonly followsVerb?: boolean;
  /** Denying words that say that something is missing and sum up what a text tells at length, `no sign of`; as alternatives. Looked for in every language. */
  readonly absence?: string;
  /** Words directly after one of them that make it deny a predicate: `no longer`. Looked for in every language. */
  readonly notAbsence?: string;
  /** What looks like a denial but means "number" before a figure, as alternatives: `no`. Looked for in every language. */
  readonly numeroSigns?: string;
  /** Pronouns for anybody, which have no meaning of their own, as alternatives. Looked for in every language. */
  readonly nobodyNamed?: string;
}

/** What shows that a word is a verb, if its form alone does not. */
export interface VerbSigns {
  /** Verbs that can replace many others, base forms, and adverbs that take the place of verbs. */
  readonly light: string;
  /** Words after which a word is a verb. */
  readonly before: string;
  readonly adverb: RegExp;
  /** Forms of `be`: a participle or an adjective follows them. */
  readonly be: RegExp;
  readonly participle: RegExp;
  /** Endings of a finite form directly after its subject. */
  readonly finite: RegExp;
  readonly gerund: RegExp;
  /** Prepositions before a gerund. */
  readonly beforeGerund: RegExp;
  /** Pronouns that are subjects. */
  readonly subjects: RegExp;
  /** What follows a noun and never a verb: `of`. */
  readonly behindNoun: string;
  /** True for a form that no ending rule explains: `sold`. */
  readonly isIrregularForm: (lower: string) => boolean;
}

/** A word as a reader of cases needs it. */
export interface CaseWord {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Has a meaning of its own: not a stop word. */
  readonly isContent: boolean;
}

/** Recognizes by grammatical case who does what to whom. */
export interface CaseReader {
  /** Whether the claim makes an object of a subject of the text, and a subject of an object. */
  areSwapped(claim: readonly CaseWord[], source: readonly CaseWord[]): boolean;
  /** Words that reverse an action or make it mutual: a passive, "both", "each other". */
  readonly turns: RegExp;
}
