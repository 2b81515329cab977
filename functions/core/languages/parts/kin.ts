/**
 * Which languages a language is easily taken for, and what tells it from them. Word lists are in lower case.
 */
export interface Kin {
  /** Languages it may be taken for. Those without telling words of their own are close too, but cannot be told from it. */
  readonly closeTo?: string;
  /**
   * Words that are common in news and that at least one of these languages does not have: Danish `blev` is not
   * Norwegian, `ikke` is not Swedish. Words of all of them tell nothing and may stay away.
   */
  readonly words?: string;
  /** The same as `words` where a single character tells: Chinese `說` is traditional. */
  readonly characters?: ReadonlySet<string>;
  /**
   * Letters of languages in its script that the identifier cannot name, and takes for this one: Kazakh `қ` is not Russian.
   */
  readonly foreignLetters?: string;
  /** True if it resembles no other language that is identified, so that its words alone show it: Swahili. */
  readonly isToldByWordsAlone?: boolean;
}
