/** Where sentences end in a language. Word lists are in lower case; a missing one counts as empty. */
export interface Sentences {
  /**
   * Abbreviations without their last stop and without spaces (`z.B`), by what the stop after them means. A word in
   * lower case matches any case, one with a capital only itself: `Me` is a title, `me` a word.
   */
  readonly abbreviations?: {
    /** Never ends a sentence: `Dr.`, `z. B.` */
    readonly inside?: string;
    /** An abbreviation only before a number: `No. 10`, but "he said no." */
    readonly number?: string;
    /** May end a sentence: `the U.S. Senate`, "in the U.S. They left". */
    readonly either?: string;
    /** Ends one before a capital letter: `etc.` */
    readonly end?: string;
    /** Endings of longer words that are abbreviations and may end a sentence: German `Lindenstr.`, Norwegian `Storgt.` */
    readonly compounds?: string;
  };
  /**
   * Function words that begin a sentence if they have a capital letter after an abbreviation ("in the U.S. They left"),
   * which names and nouns do not.
   */
  readonly openers?: string;
  /** Words that continue a time of day after `p.m.`: "at 5 p.m. Monday". Looked for in every language. */
  readonly afterTime?: string;
  /** Pronouns that have a capital letter anywhere in a sentence, as alternatives: `I`. Looked for in every language. */
  readonly capitalPronouns?: string;
  /** How ordinals are written with a full stop: "am 15. Mai", "die 2. Bundesliga". Missing: a number with a full stop ends a sentence. */
  readonly ordinals?: {
    /** Words that stand before an ordinal. Missing: any word, because sentences end in verbs and not in numbers: Turkish. */
    readonly before?: string;
    /** Endings by which a word before an ordinal is an adjective: "die kommende 2. Liga". */
    readonly adjectives?: RegExp;
    /** Months with a capital letter: a number with a full stop before one is always an ordinal. */
    readonly months?: string;
  };
  /** Verbs that show who said a quotation that opens a sentence: `"Why?" Smith asked.` */
  readonly speechVerbs?: string;
  /**
   * Of these verbs: forms whose subject must be a name, because with a determiner they open a sentence: "Said the mayor
   * …".
   */
  readonly plainSpeech?: RegExp;
  /** Words after such a verb that begin what a new sentence reports: "Smith said that …". */
  readonly reportBeginnings?: string;
  /** Determiners, after `plainSpeech`. */
  readonly determiners?: string;
  /**
   * The same as `speechVerbs` if words run together or have no capitals: found within the clause after the quotation.
   */
  readonly speechBehind?: RegExp;
  /** Particles after a closing bracket that belong to the quotation: Japanese 「行こう。」と言った. */
  readonly particlesBehind?: RegExp;
  /** True if a stop needs no space after it and straight marks open as well as close: Chinese, Japanese. */
  readonly hasUnspacedStops?: boolean;
}
