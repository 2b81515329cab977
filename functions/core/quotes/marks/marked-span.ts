import type { Span } from '../../text/span.ts';

/** Words between two quotation marks. */
export interface MarkedSpan {
  /** The words, marks left out. */
  readonly inner: Span;
  /** The words with their marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** True where the paragraph ends before the mark closes and the next one opens with a mark again. */
  readonly continues: boolean;
  /** Another mark of the same kind opens before this one closes: the next part of one speech, in lines that lost their paragraphs. */
  readonly isReopened?: boolean;
  /** The reporter’s words follow before another mark opens. */
  readonly isForgotten?: boolean;
  /** The part before it in one speech was no plain speech: so what stands before does not say whose words these are. */
  readonly isOrphan?: boolean;
  /** True where the paragraph ends before the mark closes, and nothing goes on: the closing mark was forgotten. */
  readonly isUnclosed: boolean;
  /** Who speaks, where a transcript writes it before the words: `"LUND: We stay."` */
  readonly label?: Span;
  /** Set apart by a dash at the paragraph's beginning, not by marks. */
  readonly isDialogue?: boolean;
}
