import { NUMBERS } from '../languages/listed/numbers.ts';
import { inAnyLanguage } from '../languages/part-of.ts';
import { once } from '../text/once.ts';
import { hanMagnitudeAt } from './han-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import { magnitudeAt } from './word-numbers.ts';

// Separators within a number: point, comma, Arabic decimal and thousands, apostrophes, no-break and thin spaces; the space only before three digits.
const DIGITS =
  /\p{Nd}+(?:(?:[.,\u066b\u066c'’\u00a0\u202f\u2009](?=\p{Nd})|[\u0020\u060c](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*/gu;
const GROUPED = /^\d{1,3}(?:[.,' ]\d{3})+$/;
const GROUPED_WITH_DECIMALS = /^(\d{1,3}(?:[.,' ]\d{2,3})+)[.,](\d+)$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
const percent = once(
  () => new RegExp(`^[\\s\\u00a0\\u202f]{0,2}(?:%|٪|﹪|％|${inAnyLanguage(NUMBERS, ({ percent }) => percent)})`, 'iu'),
);
const afterDottedTime = once(
  () => new RegExp(`^\\s{0,2}(?:BST|GMT|CET|${inAnyLanguage(NUMBERS, ({ afterTime }) => afterTime)})`, 'iu'),
);

/**
 * A decimal digit of any script as 0–9: each script's ten digits are in a row, and its zero is at a multiple of ten
 * code points from theirs.
 */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** The text with digits of every script as 0–9 and separators as `.`, `,`, `'` or a space. */
export function asciiNumber(raw: string): string {
  return raw
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u060c]/g, ',')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

const plain = (text: string): number => Number(text.replace(/[., ']/g, ''));

/** Every number the characters can mean; several numbers (a date, a score) give undefined. */
function readingsOf(written: string): readonly number[] | undefined {
  if (/^\d+$/.test(written)) return [Number(written)];
  if (INDIAN.test(written)) return [plain(written)];
  const decimal = DECIMAL.exec(written);
  const asDecimal = decimal ? [Number(`${decimal[1]}.${decimal[2]}`)] : [];
  if (GROUPED.test(written)) return [plain(written), ...asDecimal];
  if (decimal) return asDecimal;
  const grouped = GROUPED_WITH_DECIMALS.exec(written);
  if (grouped?.[1] && grouped[2]) return [Number(`${plain(grouped[1])}.${grouped[2]}`)];
  return undefined;
}

function mention(
  text: string,
  start: number,
  end: number,
  readings: readonly number[],
  primary: string,
): NumberMention {
  const words = magnitudeAt(text, end, primary);
  const { factor, end: wholeEnd } = words.factor > 1 ? words : hanMagnitudeAt(text, end);
  const scaled = readings.map((reading) => reading * factor);
  const value = scaled[0] ?? 0;
  return {
    value,
    readings: [...new Set([...scaled, ...readings])],
    ...(factor > 1 ? { pieces: readings } : {}),
    form: 'digits',
    unit: percent().test(text.slice(wholeEnd, wholeEnd + 14)) ? '%' : undefined,
    start,
    end: factor > 1 ? wholeEnd : end,
  };
}

// Hours and minutes: 7:55, 7.55am, 7h55, 7時55分, 7点55分.
const clock = once(() => {
  const signs = inAnyLanguage(NUMBERS, ({ hourSigns }) => hourSigns);
  const magnitude = inAnyLanguage(NUMBERS, ({ magnitudeRoots }) => magnitudeRoots);
  return new RegExp(
    `(?<!\\p{Nd}|\\p{Nd}[.,:])(\\p{Nd}{1,2})(?:(?<mark>[:.])|\\s?(?:h|${signs})\\s?)(\\p{Nd}{2})(?!\\p{Nd}|[.,:]\\p{Nd}|\\s?[%％]|\\p{L}*(?:${magnitude}))`,
    'gu',
  );
});
const HOURS_OF_DAY = 24;
const MINUTES_OF_HOUR = 60;

/**
 * Times of day as one number, with the minutes as decimals: 7:55 is 7.55, 7:00 is 7. With a point between them, a word
 * of time must follow.
 */
function clockTimes(text: string): readonly NumberMention[] {
  return Array.from(text.matchAll(clock())).flatMap((match) => {
    const end = match.index + match[0].length;
    const [hour, minute] = [match[1], match[3]].map((part) => Number(asciiNumber(part ?? '')));
    if (hour === undefined || minute === undefined || hour > HOURS_OF_DAY || minute >= MINUTES_OF_HOUR) return [];
    if (match.groups?.['mark'] === '.' && !afterDottedTime().test(text.slice(end, end + 10))) return [];
    const value = hour + minute / 100;
    return [{ value, readings: [value], parts: [hour, minute], form: 'digits', start: match.index, end } as const];
  });
}

const ONLY_SPACE = /^\s?$/u;

/** Joins the steps of one numeral: 37万5,000 → 375,000; 1 万 6 千 → 16,000. */
function joinSteps(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  const joined: NumberMention[] = [];
  for (const next of mentions) {
    const last = joined.at(-1);
    const isStep =
      last !== undefined &&
      last.readings.length > 1 &&
      last.value >= 1000 &&
      next.value < last.value / (last.readings.at(-1) || 1) &&
      ONLY_SPACE.test(text.slice(last.end, next.start));
    if (!isStep) joined.push(next);
    else {
      const value = last.value + next.value;
      // The bare first figure is still the last reading: it gives the size of the step for the next one.
      const figure = value / (last.value / (last.readings.at(-1) || 1));
      joined[joined.length - 1] = { ...last, value, readings: [value, figure], pieces: [figure], end: next.end };
    }
  }
  return joined;
}

/**
 * Numbers in digits of any script, read with their separators and magnitudes; each part of a date or score by itself.
 * `2 million` gives 2,000,000.
 */
export function readDigits(text: string, primary: string): readonly NumberMention[] {
  const times = clockTimes(text);
  const startsOfTimes = new Map(times.map((time) => [time.start, time]));
  let free = 0;
  const numbers = Array.from(text.matchAll(DIGITS)).flatMap((match) => {
    const start = match.index;
    const time = startsOfTimes.get(start);
    if (time) free = time.end;
    if (start < free) return time ? [time] : [];
    const readings = readingsOf(asciiNumber(match[0]));
    if (readings) return [mention(text, start, start + match[0].length, readings, primary)];
    return Array.from(match[0].matchAll(/\p{Nd}+/gu), (part) => {
      const at = start + part.index;
      return mention(text, at, at + part[0].length, [Number(asciiNumber(part[0]))], primary);
    });
  });
  return joinSteps(text, numbers);
}
