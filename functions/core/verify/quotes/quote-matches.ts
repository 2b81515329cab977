import type { Speaker } from '../../quotes/quote.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../text/find-words.ts';
import { type Folded, foldTypography } from '../text/fold-typography.ts';
import { denialsOf } from '../words/polarity.ts';
import type { MarkedWords, PreparedQuotes } from './prepare-quotes.ts';

/** A place of the text that has a quote's words. */
export interface Match {
  readonly segments: readonly Span[];
  readonly speaker: Speaker | null;
  readonly isMarked: boolean;
  readonly cutsDenial: boolean;
}

/**
 * The words as they may be in the text: without outer marks and a closing point or comma, `[T]he` as `The` or `the`.
 */
function* spellingsOf(quote: string): Generator<{ words: string; isClosed: boolean }> {
  const folded = foldTypography(quote.trim()).text.trim();
  const bare = /^"[^"]+"$/u.test(folded) ? folded.slice(1, -1).trim() : folded;
  const bracketed = /^\[(\p{L})\](?=\p{L})/u.exec(bare);
  const rest = bracketed ? bare.slice(bracketed[0].length) : '';
  const letter = bracketed?.[1] ?? '';
  const openings = bracketed ? [bare, letter.toLowerCase() + rest, letter.toUpperCase() + rest] : [bare];
  for (const words of openings) {
    yield { words, isClosed: false };
    if (/[\p{L}\p{N}][.,]$/u.test(words)) yield { words: words.slice(0, -1), isClosed: true };
  }
}

/** The original spans of folded words, one for each segment they touch. */
function spansOf({ starts, ends }: Folded, { start, end }: Span, segments: readonly Span[]): Span[] {
  const [from, to] = [starts[start] ?? 0, ends[end - 1] ?? 0];
  return segments
    .map((segment) => ({ start: Math.max(segment.start, from), end: Math.min(segment.end, to) }))
    .filter((span) => span.start < span.end);
}

/** True if the word directly before or after the match denies: `guilty` cut out of `not guilty`. */
function cutsDenial({ text }: Folded, { start, end }: Span, language: string): boolean {
  const denies = denialsOf(language);
  const before = /([\p{L}\p{M}'’]+) ?$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const after = /^ ([\p{L}\p{M}'’]+)/u.exec(text.slice(end, end + 20))?.[1];
  return denies !== undefined && [before, after].some((word) => word !== undefined && denies.test(word));
}

function matchesIn(
  folded: Folded,
  quote: string,
  language: string,
  segments: readonly Span[],
  words?: MarkedWords,
): Match[] {
  for (const { words: wanted, isClosed } of spellingsOf(quote)) {
    const found = findWords(folded, wanted, language).filter(
      ({ end }) => !(isClosed && /[?]/u.test(folded.text.charAt(end))),
    );
    if (found.length > 0)
      return found.map((span) => ({
        segments: spansOf(folded, span, segments),
        speaker: words?.speaker ?? null,
        isMarked: words !== undefined,
        cutsDenial: cutsDenial(folded, span, language),
      }));
  }
  return [];
}

/**
 * Every place with these words, apart from typography: between quotation marks, or else anywhere. `too old` is once in
 * `Lund said it was “too old”.`
 */
export function allMatches({ text, language, folded, marked }: PreparedQuotes, quote: string): Match[] {
  const between = marked.flatMap((words) => matchesIn(words.folded, quote, language, words.segments, words));
  return between.length > 0 ? between : matchesIn(folded, quote, language, [{ start: 0, end: text.length }]);
}
