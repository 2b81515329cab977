import type { Speaker } from '../quotes/quote.ts';
import type { Span } from '../span.ts';
import { findWords } from './find-words.ts';
import { type Folded, foldTypography } from './fold-typography.ts';
import { denialsOf } from './polarity.ts';
import { type MarkedWords, type PreparedQuotes, prepareQuotes } from './prepare-quotes.ts';
import { isSameSpeaker } from './same-speaker.ts';

export type QuoteRejection =
  | 'empty'
  | 'not-in-text'
  | 'too-short'
  | 'not-between-marks'
  | 'cut-denial'
  | 'ambiguous'
  | 'speaker-unknown'
  | 'wrong-speaker';

/**
 * `verified`: the text has these very characters. `repaired`: it has them but for typography; `text` is what it has.
 * Offsets are UTF-16 code units into the text; a quote that its attribution interrupts has several segments.
 */
export type QuoteVerdict =
  | {
      readonly result: 'verified' | 'repaired';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly segments: readonly Span[];
      readonly speaker: Speaker | null;
    }
  | { readonly result: 'rejected'; readonly reason: QuoteRejection; readonly message: string };

export interface QuoteContext {
  /** Who is said to have said it. */
  readonly speaker?: string;
  /** A UTF-16 offset near which the quote is said to stand. */
  readonly near?: number;
  /** BCP 47; only for a text that is not prepared, English where it is left out. */
  readonly language?: string;
}

/** Fewer words are found in any text: they count only between quotation marks. */
const MIN_UNMARKED_WORDS = 4;
/** Letters that make as much as four words in scripts without spaces. */
const MIN_UNMARKED_LETTERS = 8;

interface Match {
  readonly segments: readonly Span[];
  readonly speaker: Speaker | null;
  readonly isMarked: boolean;
  readonly cutsDenial: boolean;
}

/** The words as they may stand in the text: outer marks and a closing point or comma left out, `[T]he` as `The` or `the`. */
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

/** True where the word directly before or behind the match denies: `guilty` cut out of `not guilty`. */
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

function allMatches({ text, language, folded, marked }: PreparedQuotes, quote: string): Match[] {
  const between = marked.flatMap((words) => matchesIn(words.folded, quote, language, words.segments, words));
  return between.length > 0 ? between : matchesIn(folded, quote, language, [{ start: 0, end: text.length }]);
}

const rejected = (reason: QuoteRejection, message: string): QuoteVerdict => ({ result: 'rejected', reason, message });

function isLongEnough(quote: string): boolean {
  const words = quote.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(quote);
  return words.length >= MIN_UNMARKED_WORDS || (isUnspaced && words.join('').length >= MIN_UNMARKED_LETTERS);
}

const distance = ({ segments }: Match, near: number): number =>
  Math.min(...segments.map(({ start, end }) => (near < start ? start - near : Math.max(0, near - end))));

const speakersOf = (matches: readonly Match[]): ReadonlySet<string> =>
  new Set(matches.map(({ speaker }) => speaker?.name ?? ''));

/** The match the context means, or why none can be told. */
function choose(matches: readonly Match[], { speaker, near }: QuoteContext): Match | QuoteVerdict {
  const said =
    speaker === undefined ? matches : matches.filter((one) => one.speaker && isSameSpeaker(speaker, one.speaker));
  if (near !== undefined) {
    const nearest = matches.toSorted((a, b) => distance(a, near) - distance(b, near))[0];
    if (nearest && said.includes(nearest)) return nearest;
    return nearest ? misattributed([nearest], speaker) : rejected('not-in-text', 'the text does not have these words');
  }
  const [first] = said;
  if (!first) return misattributed(matches, speaker);
  return speakersOf(said).size > 1
    ? rejected('ambiguous', `the text has these words ${said.length} times, from different people: say whose or where`)
    : first;
}

function misattributed(matches: readonly Match[], speaker = ''): QuoteVerdict {
  if (matches.every(({ isMarked }) => !isMarked))
    return rejected('not-between-marks', 'the text has these words, but not between quotation marks');
  const named = matches.find((one) => one.speaker)?.speaker;
  return named
    ? rejected('wrong-speaker', `the text gives these words to "${named.name}", not to "${speaker}"`)
    : rejected('speaker-unknown', `the text does not show that "${speaker}" says this`);
}

function accepted({ text }: PreparedQuotes, quote: string, { segments, speaker }: Match): QuoteVerdict {
  const exact = segments.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    result: exact === quote ? 'verified' : 'repaired',
    text: exact,
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments,
    speaker,
  };
}

/**
 * Checks that a text has these words, but for typography, and that it gives them to this speaker. Anything else is
 * rejected with its reason: a word more, less or other, words of two quotes put together, another's words, words cut off
 * behind a denial, words too few to mean this place. Never throws; linear in the text, which is best prepared once.
 */
export function verifyQuote(source: string | PreparedQuotes, quote: string, context: QuoteContext = {}): QuoteVerdict {
  if (!/[\p{L}\p{N}]/u.test(quote)) return rejected('empty', 'the quote has no words');
  const prepared = typeof source === 'string' ? prepareQuotes(source, context.language) : source;
  const matches = allMatches(prepared, quote);
  if (matches.length === 0) return rejected('not-in-text', 'the text does not have these words');
  const whole = matches.filter((match) => !match.cutsDenial);
  if (whole.length === 0) return rejected('cut-denial', 'the words next to it deny what the quote says');
  const match = choose(whole, context);
  if ('result' in match) return match;
  if (!match.isMarked && !isLongEnough(quote))
    return rejected('too-short', 'so few words count only where they stand between quotation marks');
  return accepted(prepared, quote, match);
}
