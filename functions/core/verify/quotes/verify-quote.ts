import type { Speaker } from '../../quotes/quote.ts';
import type { Span } from '../../text/span.ts';
import { type PreparedQuotes, prepareQuotes } from './prepare-quotes.ts';
import { allMatches, type Match } from './quote-matches.ts';
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
 * `verified`: the text has exactly these characters. `repaired`: it has them apart from typography; `text` is what it
 * has. Offsets are UTF-16 code units into the text; a quote that its attribution interrupts has several segments.
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
  /** A UTF-16 offset near which the quote is said to be. */
  readonly near?: number;
  /** BCP 47; only for a text that is not prepared. English if it is left out. */
  readonly language?: string;
}

/** Fewer words than this are found in any text: they count only between quotation marks. */
const MIN_UNMARKED_WORDS = 4;
/** In scripts without spaces, this many letters count as much as four words. */
const MIN_UNMARKED_LETTERS = 8;

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

/** The match that the context means, or why that cannot be decided. */
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
 * Checks that a text has these words, apart from typography, and that it gives them to this speaker. Anything else is
 * rejected with its reason: a word added, missing or changed, words of two quotes put together, somebody else's words,
 * words cut off after a denial, words too few to mean this place. Never throws; linear in the text, which is best
 * prepared once.
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
