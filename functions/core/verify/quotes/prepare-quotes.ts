import { analyzeText } from '../../article/analyze-text.ts';
import { readQuotes } from '../../quotes/find-quotes.ts';
import { findMarkedSpans } from '../../quotes/marks/find-marked-spans.ts';
import type { Speaker } from '../../quotes/quote.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Folded, foldTypography } from '../text/fold-typography.ts';

/** Words between quotation marks with who says them, their segments folded and joined by one space. */
export interface MarkedWords {
  readonly segments: readonly Span[];
  /** Null where the text does not show who says it, or where it is a title or a term. */
  readonly speaker: Speaker | null;
  readonly folded: Folded;
}

/** A text made ready for any number of quote checks. */
export interface PreparedQuotes {
  readonly text: string;
  readonly language: string;
  readonly folded: Folded;
  /** Everything between quotation marks, in text order. */
  readonly marked: readonly MarkedWords[];
}

/** The folded segments, one space between two; offsets into the whole text. */
function joinFolded(text: string, segments: readonly Span[]): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of segments) {
    if (parts.length > 0) {
      parts.push(' ');
      starts.push(start);
      ends.push(start);
    }
    const folded = foldTypography(text.slice(start, end));
    parts.push(folded.text);
    for (const offset of folded.starts) starts.push(start + offset);
    for (const offset of folded.ends) ends.push(start + offset);
  }
  return { text: parts.join(''), starts, ends };
}

/**
 * Folds a text and finds what stands between quotation marks, once; English where no language is given. Never throws.
 * `“No,” said Lund.` holds `No` by Lund.
 */
export function prepareQuotes(text: string, language = 'en'): PreparedQuotes {
  const analyzed = analyzeText(text, language);
  const quotes = readQuotes(analyzed).quotes.filter(({ kind }) => kind !== 'indirect');
  const attributed = quotes.flatMap(({ segments }) => segments);
  const others = findMarkedSpans(text, analyzed.paragraphs)
    .map(({ inner }) => inner)
    .filter(notIn(attributed));
  const marked = [
    ...quotes.map(({ segments, speaker }) => ({ segments, speaker })),
    ...others.map((span) => ({ segments: [span], speaker: null })),
  ].map((words) => ({ ...words, folded: joinFolded(text, words.segments) }));
  return {
    text,
    language,
    folded: foldTypography(text),
    marked: marked.sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0)),
  };
}

/** A filter for spans that overlap none of these; both in text order, one walk over both. */
function notIn(taken: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= span.start) at += 1;
    const next = taken[at];
    return next === undefined || !overlaps(next, span);
  };
}
