/** How a language sets its words apart, and which of them say nothing about a sentence's subject. */
export interface Words {
  /** Words too common to tell one sentence's subject from another's, in lower case: `the`, `der`. Missing: none are left out. */
  readonly stopWords?: string;
  /** True where no spaces stand between words, so that only a dictionary finds them: Chinese, Thai. */
  readonly isUnspaced?: boolean;
  /** True where pairs of neighbouring characters serve as words as well as a dictionary would, and are found much faster: Chinese. */
  readonly countsPairs?: boolean;
  /** False where the script has no capital letters, so that no name shows by its first letter: Arabic, Hindi. Missing: true. */
  readonly hasCapitals?: boolean;
  /** True where every noun has a capital letter, so that a capital alone makes no name: German. */
  readonly capitalizesNouns?: boolean;
  /** What stands before an apostrophe as a word of its own: the article of French `l’architecte`, the pronoun of English `he’s`. Must match at the word's beginning only. */
  readonly clipped?: RegExp;
  /** A pronoun that a dictionary takes for one word with the character behind it: Chinese `他說`. */
  readonly gluedPronoun?: RegExp;
}
