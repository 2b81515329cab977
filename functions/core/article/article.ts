import type { LanguageTag } from '../text/language-tag.ts';
import type { Span } from '../text/span.ts';
import type { MediaType } from './formats/format.ts';

/** Why a range of the text is not the story itself. Skipped ranges stay in the text: offsets never move. */
export type SkipReason =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'caption'
  | 'share'
  | 'related'
  | 'repeated'
  | 'notice';

export interface SkippedRange extends Span {
  readonly reason: SkipReason;
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

/** An article ready to be read: the unchanged text, and where its parts are in it. */
export interface Article extends AnalyzedText {
  /** Key below `articles/`, or the file's name on a laptop. */
  readonly key: string;
  /** sha256 of the bytes as dropped, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** The article's own headline; a span if it is in `text`, text alone if it came from metadata. */
  readonly title?: { readonly text: string; readonly span?: Span };
  readonly byline?: string;
  readonly dateline?: string;
  /** ISO 8601 date or date-time, only if the article states it. */
  readonly publishedAt?: string;
}

export interface AnalyzedText {
  readonly text: string;
  readonly language: LanguageTag;
  /** Sorted, not overlapping, without surrounding white space; skipped ones left out. */
  readonly paragraphs: readonly Span[];
  /** Sorted, not overlapping, without surrounding white space; skipped ones left out. */
  readonly sentences: readonly Sentence[];
  /** Sorted, not overlapping. */
  readonly skipped: readonly SkippedRange[];
  /** Words of the story, as `Intl.Segmenter` counts them; skipped ranges left out. */
  readonly words: number;
}
