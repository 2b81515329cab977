import type { Span } from '../text/span.ts';

/** A number as a text states it; offsets are UTF-16 code units. */
export interface NumberMention extends Span {
  /** The likeliest reading, magnitude included: `2 million` is 2,000,000. */
  readonly value: number;
  /** Every reading, `value` among them: `1.234` may be 1234 or 1.234, `'90s` may be 90 or 1990. */
  readonly readings: readonly number[];
  /** Readings that leave out a part of what is written: the 20 of `twenty-three`, the 2 of `2 million`. */
  readonly pieces?: readonly number[];
  /** For a time of day only: hours and minutes, which another language may write apart. */
  readonly parts?: readonly number[];
  readonly form: 'digits' | 'words' | 'month' | 'roman';
  readonly unit?: '%' | undefined;
}

/** A magnitude after a figure: what to multiply by (1 if there is none), and where it ends. */
export interface Magnitude {
  readonly factor: number;
  readonly end: number;
}
