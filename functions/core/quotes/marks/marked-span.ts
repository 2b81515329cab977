import type { Span } from '../../text/span.ts';

/** Words between two quotation marks. */
export interface MarkedSpan {
  /** The words without marks. */
  readonly inner: Span;
  /** The words with their marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** True if the paragraph ends before the mark closes, and the next one opens with a mark again. */
  readonly continues: boolean;
  /**
   * Another mark of the same kind opens before this one closes: one part of a speech, in a text that lost its
   * paragraphs.
   */
  readonly isReopened?: boolean;
  /** The reporter’s words follow before another mark opens. */
  readonly isForgotten?: boolean;
  /**
   * The part before it in one speech was not plainly speech: so what comes before does not show whose words these are.
   */
  readonly isOrphan?: boolean;
  /** True if the paragraph ends before the mark closes, and nothing continues it: the closing mark was forgotten. */
  readonly isUnclosed: boolean;
  /** The paragraph's beginning of a speech whose mark is closed in a later paragraph, or a later part of it: where it opens. */
  readonly openedAt?: number;
  /** Who speaks, if a transcript writes it before the words: `"LUND: We stay."` */
  readonly label?: Span;
  /** Set apart by a dash at the paragraph's beginning, not by marks. */
  readonly isDialogue?: boolean;
}
