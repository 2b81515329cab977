import type { LanguageTag } from '../text/language-tag.ts';
import type { Span } from '../text/span.ts';
import { readDigits } from './digits.ts';
import { hanNumbers } from './han-numbers.ts';
import { monthsIn } from './months.ts';
import { romanNumerals } from './roman-numerals.ts';
import { wordNumbers } from './word-numbers.ts';

/** A number as a text states it; offsets are UTF-16. */
export interface NumberMention extends Span {
  /** The likeliest reading, magnitude included: `2 million` is 2,000,000. */
  readonly value: number;
  /** Every reading, `value` among them: `1.234` may be 1234 or 1.234, `'90s` may be 90 or 1990. */
  readonly readings: readonly number[];
  /** Readings that leave out a part of what is written: the 20 of `twenty-three`, the 2 of `2 million`. */
  readonly pieces?: readonly number[];
  /** A time of day only: hours and minutes, which another language may write apart. */
  readonly parts?: readonly number[];
  readonly form: 'digits' | 'words' | 'month' | 'roman';
  readonly unit?: '%' | undefined;
}

const BLANK = '#'; // neither a letter nor a space: ends a run of number words

/** The text with the given stretches blanked out, every offset kept. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(last, start), BLANK.repeat(end - start));
    last = end;
  }
  return parts.join('') + text.slice(last);
}

/** The numbers of a text, sorted by start: digits of all scripts, number words where the language has a table, months, roman numerals. */
export function numbersIn(text: string, language: LanguageTag): readonly NumberMention[] {
  const primary = language.split('-')[0] ?? language;
  const digits = readDigits(text, primary);
  const rest = withoutSpans(text, digits);
  const words = [...wordNumbers(rest, primary), ...hanNumbers(rest, primary), ...romanNumerals(rest)];
  const severalWords = words.filter(({ start, end }) => /[^\p{L}\p{M}]/u.test(rest.slice(start, end)));
  const withoutRuns = withoutSpans(
    rest,
    severalWords.toSorted((a, b) => a.start - b.start),
  ); // `dix-sept` is no September
  return [...digits, ...words, ...monthsIn(withoutRuns, language)].sort((a, b) => a.start - b.start);
}
