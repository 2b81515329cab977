import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf } from '../../languages/part-of.ts';
import type { NumberMention } from '../../numbers/number-mention.ts';
import { numbersIn } from '../../numbers/numbers-in.ts';

/** `10, 000` and `3. 5`: what text extraction makes of 10,000 and 3.5. */
const TORN = /(?<=\p{Nd}[.,]) (?=\p{Nd})/gu;
const THOUSANDS = /^\p{Nd}{3}(?!\p{Nd})/u;

/** Where a number is torn apart: offsets of the spaces within numbers. */
function tears(text: string): number[] {
  return Array.from(text.matchAll(TORN), ({ index }) => index).filter(
    (at) => text.charAt(at - 1) === '.' || THOUSANDS.test(text.slice(at + 1, at + 5)),
  );
}

const NEXT_SIZE = 10;

/**
 * `tens of thousands` is from 10,000 to under 100,000, and either may stand for it. Only in languages whose words for
 * this are known.
 */
function vagueNumbers(text: string, language: string): NumberMention[] {
  const vague = partOf(language, CLAIMS)?.vagueNumbers;
  if (vague === undefined) return [];
  const { pattern, sizes } = vague;
  return Array.from(text.matchAll(pattern), ({ 0: words, 1: count = '', 2: size = '', index }) => {
    const value = (sizes[count.toLowerCase()] ?? 1) * (sizes[size.toLowerCase()] ?? 1);
    return { value, readings: [value, value * NEXT_SIZE], form: 'words', start: index, end: index + words.length };
  });
}

/**
 * The numbers of a text as written, and again as they read without the spaces that tear them apart: `10, 000 boats`
 * gives 10,000 as well as 10 and 0. Offsets are UTF-16 code units into the text as given.
 */
export function numbersOf(text: string, language: string): readonly NumberMention[] {
  const found = [...numbersIn(text, language), ...vagueNumbers(text, language)].sort((a, b) => a.start - b.start);
  const gaps = tears(text);
  if (gaps.length === 0) return found;
  const mended = gaps.map((at, index) => text.slice(index === 0 ? 0 : (gaps[index - 1] ?? 0) + 1, at)).join('');
  const whole = mended + text.slice((gaps.at(-1) ?? 0) + 1);
  const removed = gaps.map((at, index) => at - index);
  const joined = numbersIn(whole, language).map((mention) => ({
    ...mention,
    start: restored(mention.start, removed),
    end: restored(mention.end - 1, removed) + 1,
  }));
  return [...found, ...joined].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The offset before the spaces at `removed` (ascending) were taken out. */
function restored(offset: number, removed: readonly number[]): number {
  let [low, high] = [0, removed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}
