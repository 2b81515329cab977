/**
 * Words and patterns by which sentences are chosen and shortened. Where a field says "alternatives", it is the inside
 * of a regular expression's group: no anchors, bounded repetition only. If a field is missing, nothing of its kind is
 * noticed.
 */
export interface Summary {
  /** Sentences that only the sentence before explains. */
  readonly openers?: {
    /** First words that point back, in lower case, as alternatives: `he`, `however`. */
    readonly pointingBack: string;
    /** Openings that look like these and yet stand alone, as alternatives: `this week`, `there was`. */
    readonly standingAlone?: string;
    /**
     * Openings that can stand alone in an article's first sentence, where they point at what the reader sees, as
     * alternatives: `these`.
     */
    readonly aloneAtFirst?: string;
    /** Words near the beginning that pick some of what was named before, as alternatives: `two of them`. */
    readonly partsOfBefore?: string;
    /**
     * Words by which a first sentence adds to something that only a headline says, or nothing, as alternatives: `also`.
     */
    readonly addedToBefore?: string;
    /** A speaker by pronoun, anywhere in the sentence, as alternatives: `, she said`. */
    readonly speakersBefore?: string;
    /** Whole sentences that need the one before, as patterns: `In the afternoon, he …`, `Officials estimate it …`. */
    readonly unexplained?: readonly RegExp[];
    /** The same where they are not asked of a first sentence: `has since reopened`. */
    readonly unexplainedLater?: readonly RegExp[];
    /** First words that take back something of the sentence before, as alternatives: `but`. */
    readonly contrast?: string;
    /** A noun near the beginning that only the sentence before explains: `those promises`. Not asked of a first sentence. */
    readonly pointedNoun?: RegExp;
  };
  /** Words for the writer of a text or its reader, as alternatives: `I`, `your`. */
  readonly personal?: string;
  /** Words by which a writer guesses or demands, as alternatives: `perhaps`, `should`. What nobody else says so is no fact. */
  readonly guesses?: string;
  /** Words by which a writer judges, as alternatives: `clearly`. What nobody else says so is neither a fact nor news. */
  readonly judgements?: string;
  /** Verbs of speech by which nobody takes a judgement on themselves, as a list of words: `feels`. */
  readonly weakCues?: string;
  /** How titles of analyses and advice begin, as alternatives: `why`, `analysis`. */
  readonly analysisTitles?: string;
  /**
   * How reports say that somebody was asked and what they answered, as alternatives: `declined to comment`. Not a fact
   * of the story.
   */
  readonly asking?: string;
  /** How somebody is meant whom a sentence need not name; only for a language whose pronouns tell people from things. */
  readonly somebody?: {
    /** Pronouns for one person, as alternatives: `she`, `his`. */
    readonly pronouns: string;
    /** Nouns for people that say no role, as alternatives: `woman`, `victim`. */
    readonly nouns: string;
  };
  /** Short sentences that are a noun and no more. */
  readonly fragments?: {
    /** How they open, as alternatives: `a`, `every`. What opens so and has a verb shows it by its form. */
    readonly openings: string;
    /** Finite verbs, by word or by form, as alternatives: `was`, `\p{L}{2,}ed`. */
    readonly verbs: string;
    /** True if hardly a sentence with a verb has none of these: then one without is no sentence, however it opens. */
    readonly showsEveryVerb?: boolean;
  };
  /** How a paper tells what it had wrong, anywhere in a sentence, as alternatives; looked for in texts of every language: `reported erroneously`. */
  readonly withdrawn?: string;
  /** How reports tell that somebody won or lost, in lower case, as alternatives: `beat`. Beside a score it is a match's result. */
  readonly wins?: string;
  /** The definite article that opens a sentence, with the space behind it: `The `. */
  readonly definiteArticle?: RegExp;
  /**
   * Nouns and numbers that with a definite article nearly always refer to something told before: `the move`, `the two`.
   */
  readonly shellNouns?: string;
  /** The mood in which a language retells what somebody else claims: German `seien`, French `aurait pris`. */
  readonly reportedMood?: {
    /** Its verb forms, as alternatives. */
    readonly verbs: string;
    /**
     * With one of these it is a condition, a purpose or a wish, or the source is named, as alternatives: `wenn`,
     * `laut`.
     */
    readonly unless: string;
    /** Relative clauses, which are removed before the verb is looked for. */
    readonly relativeClause?: RegExp;
    /** The opening of a sentence whose first clause is not its main clause. */
    readonly subordinateClause?: RegExp;
  };
  /**
   * Words that decide whether a claim is true, or whose word it is, in lower case, as alternatives: negation,
   * condition, doubt, denial, accusation, source. A stretch with one is never cut away. Missing: any language's words
   * count.
   */
  readonly claims?: string;
  /** Where a clause begins and ends, for headlines made from the beginning of a sentence. */
  readonly clauses?: {
    /** Words that begin a separate clause after a comma, as alternatives: `but`, `while`. */
    readonly beginnings?: string;
    /** Words that open an introduction; the main clause begins after its comma. As alternatives: `when`. */
    readonly introductions?: string;
    /** Words before which a complete clause may end without a comma, as alternatives: `after`, `in a bid to`. */
    readonly breaks?: string;
    /** After one of these, such a break may belong to a relative clause: `a driver who fell asleep while parking`. */
    readonly relative?: RegExp;
    /** What an ellipsis must not hide, because it says whose word the headline is. Missing: `claims` decide. */
    readonly source?: RegExp;
    /**
     * Clauses after a comma without which the clause before is incomplete: German `, dass …`, `, den Hafen zu
     * schließen`.
     */
    readonly complements?: readonly RegExp[];
  };
  /** Words behind which something is missing where the sentence ends; looked for in texts of every language, as alternatives. */
  readonly endsNothing?: {
    /** Before a full stop with a space before it: `born in Velden on .` */
    readonly beforeSpacedStop: string;
    /** Of these, those that no full stop follows at all: `the`. */
    readonly beforeStop?: string;
  };
  /** Words that begin with an apostrophe, without it: `’tis`. Looked for in texts of every language, as alternatives. */
  readonly clippedBeginnings?: string;
  /** How captions, credits and notes to the reader give themselves away; looked for in texts of every language, as alternatives. */
  readonly captions?: {
    /** A paragraph that opens with one is a caption: `FILE PHOTO`. */
    readonly openers?: string;
    /** Words that make the last bracket of a paragraph a picture's credit: `(photo: …)`. */
    readonly credits?: string;
    /** Words between such a word and whose picture it is: `photo by`. */
    readonly creditLinks?: string;
    /** What a picture is called in brackets inside a sentence; case counts: `(library image of a ferry)`. */
    readonly pictures?: string;
    /** What opens a list of the people in a picture, in brackets: `(left to right) Lund and Reed`. */
    readonly orders?: string;
    /** Letters in brackets behind those who are at the left and at the right: `(L)`, `(R)`; case counts. */
    readonly lefts?: string;
    readonly rights?: string;
    /** Where somebody is in a picture: `Ada Lund, right, opens`. */
    readonly places?: string;
    /** A paragraph that opens with one is a note about the page: `Editor's note`. */
    readonly notes?: string;
    /** A sentence that opens with one greets, invites or thanks the reader: `Subscribe`. */
    readonly readerAddress?: string;
  };
  /** Calls to attention before a line, in the case they are written in, as alternatives: `EXCLUSIVE`. Looked for in texts of every language. Not `OPINION`, which says what the text is. */
  readonly alerts?: string;
  /** Halves of the day behind the time of an entry in a live report, as alternatives: `am`. Read in texts of every language. */
  readonly halfDays?: string;
  /** What else may stand behind such a time, as alternatives: `Uhr`; case counts. Read in texts of every language. */
  readonly clockMarks?: string;
  /** Signs before a colon that show a turn of an interview, as alternatives: Chinese `问`. Read in texts of every language. */
  readonly turnLabels?: string;
  /** How a note at the article's end presents its author; looked for in texts of every language, as alternatives. */
  readonly authorNotes?: {
    /** Invitations beside an address: `follow`, `write to`. */
    readonly invites?: string;
    /** `is` of `Ada Lund is a columnist`. */
    readonly copulas?: string;
    /** `columnist` of the same sentence. */
    readonly writers?: string;
  };
  /** What makes a number a figure worth listing; looked for in texts of every language, as alternatives. */
  readonly figures?: {
    readonly magnitudes?: string;
    readonly currencies?: string;
    readonly percent?: string;
    readonly months?: string;
    /** Counters that follow a number directly: Chinese `人`. Longer forms before their beginnings. */
    readonly counters?: string;
    /** Of these, those behind `two` to `ten` in characters, which mean no figure: Chinese `两个`. */
    readonly fewCounters?: string;
    /** What makes a number before a counter a vague one: Chinese `多`. */
    readonly vagueMarks?: string;
    /** The sign for a year, behind its figure: Chinese `年`. */
    readonly yearSigns?: string;
    /** A date whose figures have signs behind them: Chinese `3月3日`. */
    readonly signedDates?: string;
    /** What makes an amount of a number with a magnitude, beside currencies: `percent`. */
    readonly amountEnds?: string;
    /** Words between a number and what it counts: `new`. */
    readonly adjectives?: string;
    /** Words between a day, its month and its year: Spanish `3 de mayo de 2024`. */
    readonly dateLinks?: string;
    /** Words between a magnitude and what is counted: Italian `2 milioni di euro`. */
    readonly countLinks?: string;
    /** The same, attached to the next word: French `2 millions d’euros`. */
    readonly elidedCountLinks?: string;
    /** Magnitudes attached to a sum of money in figures: `$2bn`. */
    readonly magnitudeSigns?: string;
    /** Prepositions after which four digits are a year: `since`. */
    readonly timePrepositions?: string;
    /** Symbols of measure that are not international: Russian `км`. Longer forms before their beginnings. */
    readonly symbols?: string;
    /** For languages in which a count must have a plural. */
    readonly plurals?: {
      /** Words for many without the usual ending: `people`. */
      readonly words: string;
      /** Words with that ending. */
      readonly regular: string;
      /** The same where another word is between them and their number: `7 rebel fighters`. */
      readonly regularBehind: string;
    };
    /** How all plurals end, so that any other word after a number is not a noun: s, x or z in Spanish, French, Portuguese. */
    readonly pluralEndings?: RegExp;
    /** True if a count of four digits would have a separator, so that four bare digits are a year: English, German. */
    readonly yearsAreBare?: boolean;
    /** Nouns of time that a number before them does not count: German `Ende` in `Version 17 Ende Mai`. */
    readonly partsOfTime?: string;
  };
  /** What a sentence can lose, in the order in which it is tried. */
  readonly cuts?: readonly Cut[];
}

/** One kind of words that a sentence can lose. Every bound is fixed: no pattern can backtrack through hostile text. */
export interface Cut {
  readonly pattern: RegExp;
  /**
   * True for a dateline, a list's number, or what a page left in the line, none of which is said by anybody: it is
   * removed before quotation marks are looked at.
   */
  readonly isDateline?: boolean;
  /** Whether a sentence can lose it at all. Missing: every sentence can. */
  readonly mayCut?: (sentence: string) => boolean;
  /** True for what may be the news itself where it holds a figure: `, killing 12 people`. Then it stays. */
  readonly isNews?: boolean;
  /** True for what is cut only where the line stands for itself, with no line before it. */
  readonly isForFacts?: boolean;
  /**
   * What may be in the cut stretch as its own attribution, and is removed before the stretch is searched for claims: `,
   * the ministry said`.
   */
  readonly attribution?: RegExp;
}
