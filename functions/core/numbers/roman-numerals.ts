import { NUMBERS } from '../languages/listed/numbers.ts';
import { inAnyLanguage } from '../languages/part-of.ts';
import { once } from '../text/once.ts';
import type { NumberMention } from './number-mention.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const roman = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?=[IVXLCDM])(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?=(?:${inAnyLanguage(NUMBERS, ({ romanOrdinalEndings }) => romanOrdinalEndings)})\\b|[^\\p{L}\\p{N}]|$)`,
      'gu',
    ),
);

/**
 * Roman numerals in capitals: siglo XIX, Elizabeth II, XVIIe siècle. A lone `I`, `C` or `M` may be a letter: callers
 * must decide.
 */
export function romanNumerals(text: string): readonly NumberMention[] {
  return Array.from(text.matchAll(roman()), (match) => {
    const digits = [...match[0]].map((letter) => VALUES[letter] ?? 0);
    const value = digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
    return { value, readings: [value], form: 'roman', start: match.index, end: match.index + match[0].length };
  });
}
