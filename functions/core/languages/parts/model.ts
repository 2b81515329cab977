/** Orders to a machine that writes, and what they want written or obeyed: one of each in a sentence is an order. */
export interface MachineOrder {
  readonly orders: RegExp;
  readonly objects: RegExp;
}

/**
 * What the work with a language model needs to know of a language: to find orders hidden in an article, and to judge
 * the lines that a model wrote. Words are in lower case.
 */
export interface ModelTalk {
  /** Words that open what somebody says, orders or supposes: `that`, `whether`. Missing: only a colon shows it. */
  readonly complementizers?: ReadonlySet<string>;
  /**
   * Forms of "said" and "according to": in a line they add nothing to who said what, which is judged separately.
   * Missing: each must be in the proof.
   */
  readonly reportingWords?: ReadonlySet<string>;
  /** Names for machines that write, as alternatives of a regular expression. Looked for in every article. */
  readonly machineNames?: string;
  /** Phrases that stand in what is written for machines and in no news: `END OF ARTICLE`. Looked for in every article, quotations and all. */
  readonly machineMarks?: readonly RegExp[];
  /** Orders to such machines. Looked for in every article, since an order may be in another language than the news. */
  readonly orders?: readonly MachineOrder[];
}
