/** How a language separates its words, and which of them say nothing about a sentence's subject. */
export interface Words {
  /**
   * Words too common to distinguish one sentence's subject from another's, in lower case: `the`, `der`. Missing: every
   * word counts.
   */
  readonly stopWords?: string;
  /** True if there are no spaces between words, so that only a dictionary finds them: Chinese, Thai. */
  readonly isUnspaced?: boolean;
  /**
   * True if pairs of neighbouring characters serve as words as well as a dictionary would, and are found much faster:
   * Chinese.
   */
  readonly countsPairs?: boolean;
  /**
   * False if the script has no capital letters, so that no name shows by its first letter: Arabic, Hindi. Missing:
   * true.
   */
  readonly hasCapitals?: boolean;
  /** True if every noun has a capital letter, so that a capital alone does not make a name: German. */
  readonly capitalizesNouns?: boolean;
  /**
   * What counts as a separate word before an apostrophe: the article of French `l’architecte`, the pronoun of English
   * `he’s`. Must match at the word's beginning only.
   */
  readonly clipped?: RegExp;
  /** What is written onto a name to show an owner, as alternatives: `’s`. Read in texts of every language. */
  readonly possessives?: string;
  /** How words begin that say nothing whatever follows, in lower case, as alternatives: `i'` of `I'm`. Read in texts of every language. */
  readonly emptyBeginnings?: string;
  /** A pronoun that a dictionary joins with the character after it: Chinese `他說`. */
  readonly gluedPronoun?: RegExp;
}
