import { type LanguageTag, primaryOf } from '../text/language-tag.ts';
import type { Span } from '../text/span.ts';
import { readDigits } from './digits.ts';
import { hanNumbers } from './han-numbers.ts';
import { monthsIn } from './months.ts';
import type { NumberMention } from './number-mention.ts';
import { romanNumerals } from './roman-numerals.ts';
import { wordNumbers } from './word-numbers.ts';

const BLANK = '#'; // neither a letter nor a space: ends a run of number words

/** The text with the given stretches blanked out; every offset stays the same. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(last, start), BLANK.repeat(end - start));
    last = end;
  }
  return parts.join('') + text.slice(last);
}

/**
 * The numbers of a text, sorted by start: `42 boats in three ports` → 42, 3. Reads digits of every script, Roman
 * numerals, and the number words and months of languages that have a table of them.
 */
export function numbersIn(text: string, language: LanguageTag): readonly NumberMention[] {
  const primary = primaryOf(language);
  const digits = readDigits(text, primary);
  const rest = withoutSpans(text, digits);
  const words = [...wordNumbers(rest, primary), ...hanNumbers(rest, primary), ...romanNumerals(rest)];
  const severalWords = words.filter(({ start, end }) => /[^\p{L}\p{M}]/u.test(rest.slice(start, end)));
  const withoutRuns = withoutSpans(
    rest,
    severalWords.toSorted((a, b) => a.start - b.start),
  ); // `dix-sept` is not September
  return [...digits, ...words, ...monthsIn(withoutRuns, language)].sort((a, b) => a.start - b.start);
}
