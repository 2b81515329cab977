/** What a text has that gives orders to whoever writes: a verb of ordering and what is ordered. */
export interface Orders {
  /** Verbs in the form of an order: `ignore`, German `ignoriere`. */
  readonly verbs: RegExp;
  /** What such an order is about: `instructions`, `headline`. */
  readonly objects: RegExp;
}

/**
 * Words by which a model's answer is judged, and by which a text for machines is told from news. All words are in lower case. The
 * expressions of every language are tried on every article, since an order may be in another language than the news.
 */
export interface ModelWords {
  /** True where no spaces stand between words, so that a line is compared by its characters: Chinese, Thai. Missing: by its words. */
  readonly isUnspaced?: boolean;
  /** Conjunctions that open what somebody says, orders or supposes: `that`, `whether`. Missing: only a colon opens it. */
  readonly complementizers?: string;
  /** Words that say no more than that somebody said something: `said`, `according`. Missing: they must stand in the article like any others. */
  readonly reportingWords?: string;
  /** Names of machines that write: `language model`. Missing: no sentence counts as spoken to a machine because it names one. */
  readonly machineNames?: RegExp;
  /** Phrases that only a text for machines has, looked for before invisible characters are removed: `END OF ARTICLE`. Missing: none are looked for. */
  readonly machinePhrases?: readonly RegExp[];
  /** Verbs and objects of orders; a sentence with both, from one pair, gives orders. Missing: no orders are noticed. */
  readonly orders?: readonly Orders[];
}
