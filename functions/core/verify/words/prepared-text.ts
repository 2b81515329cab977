import type { NumberMention } from '../../numbers/number-mention.ts';
import type { Span } from '../../text/span.ts';
import type { NumberKind } from './number-kinds.ts';
import type { Word } from './words.ts';

export interface PreparedSentence extends Span {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
}

/** Numbers of one kind, to be looked up, and the same ascending. */
export interface NumberIndex {
  readonly all: ReadonlySet<number>;
  readonly sorted: readonly number[];
}

/** A text indexed once, for any number of claims. */
export interface PreparedText {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly PreparedSentence[];
  /** Which sentences have a stem, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Every word in lower case. */
  readonly lowers: ReadonlySet<string>;
  /** Words, in lower case, that have a capital within sentences too, and never a small letter: names, mostly. */
  readonly proper: ReadonlySet<string>;
  /** The capitalized ones, in lower case, by first letter, by first two, the short ones by first letter and a point. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
  /** First letters of neighbouring capitalized words, in lower case: `un` where the text has United Nations. */
  readonly acronyms: ReadonlySet<string>;
  /** Every number in every reading, by what it is. */
  readonly values: ReadonlyMap<NumberKind, NumberIndex>;
}
