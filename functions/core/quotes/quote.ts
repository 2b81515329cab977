import type { Span } from '../text/span.ts';
import type { Pattern } from './patterns/pattern.ts';

/** A person, organization or place of the article, with every place where the text names it. */
export interface Entity {
  /** The fullest form that the text itself uses. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place';
  /** What the article says they are, in its own characters: `Kremlin spokesman`. */
  readonly role?: string;
  readonly gender?: 'female' | 'male';
  /** Something in the text shows that a person is one, and not only that nothing speaks against it. */
  readonly isProven: boolean;
  readonly mentions: readonly Span[];
}

/** Who says it, shown where the article shows it. */
export interface Speaker extends Span {
  /** The fullest name the article gives this speaker; for an unresolved pronoun or a description, the mention itself. */
  readonly name: string;
  /** The text at `start..end`: the name, title or pronoun beside the quote. */
  readonly mention: string;
  readonly role?: string;
  /** The last step by which the name was found, as a group of patterns. */
  readonly resolvedBy: 'named' | 'pronoun' | 'title' | 'continuation';
  /** Every step from the quotation to the name, the mention beside the quotation first. */
  readonly patterns: readonly Pattern[];
}

export interface Quote {
  /**
   * The words between the marks. Where the reporter speaks in between, all from the first mark to the last, as the article has it:
   * nobody said the parts in a row. Segments that only a paragraph's end parts are joined by one space. An indirect quote: the
   * reported clause.
   */
  readonly text: string;
  /** Whole sentences are `direct`, fragments inside the reporter's sentence `mixed`, reported clauses `indirect`. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly start: number;
  readonly end: number;
  /** One for each uninterrupted stretch, in order; marks left out. At least one. */
  readonly segments: readonly Span[];
  readonly speaker: Speaker | null;
  /** The word that attributes it, as it stands in the text: `stressed`, `laut`, `по словам`. */
  readonly cue?: string;
  /** The speaker denies these words, or did not say them: `denied that it was “severe”`. They are never to be shown as theirs. */
  readonly isDenied?: true;
}

/** Everything found in one pass over the text. */
export interface QuoteAnalysis {
  /** Sorted by start; quotes within quotes are part of the outer one. An `indirect` one is never shown between marks. */
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}
