import { NUMBERS } from '../../../languages/listed/numbers.ts';
import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { inAnyLanguage, partOf } from '../../../languages/part-of.ts';
import type { NumberMention } from '../../../numbers/number-mention.ts';
import { numbersIn } from '../../../numbers/numbers-in.ts';
import { wordTable } from '../../../numbers/word-table.ts';
import type { LanguageTag } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';
import { recently } from '../../../text/recently.ts';
import { isConverted, type Quantity, quantitiesIn } from './converted-units.ts';

export interface NumberDifference {
  /** Numbers of the source that the target lacks, as written. */
  readonly missing: readonly string[];
  /** Numbers in digits of the target that the source lacks, as written. */
  readonly added: readonly string[];
  /** Numbers that both have. */
  readonly shared: number;
}

const HOURS = 12;
const CENTURIES = [1900, 2000];
const SAME = 1e-9;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** Other ways of stating a reading: a 24-hour clock, a year in full, a percentage as a fraction. */
function restated(reading: number): readonly number[] {
  const clock =
    reading >= 1 && reading <= HOURS
      ? [reading + HOURS]
      : reading > HOURS && reading <= 2 * HOURS
        ? [reading - HOURS]
        : [];
  const year = reading > 9 && reading < 100 ? CENTURIES.map((century) => century + reading) : [];
  return [...clock, ...year];
}

class Values {
  readonly #sorted: Float64Array;

  constructor(values: Iterable<number>) {
    this.#sorted = Float64Array.from(values).sort();
  }

  has(value: number): boolean {
    let low = 0;
    let high = this.#sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#sorted[middle] ?? 0;
      if (isSame(found, value)) return true;
      if (found < value) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}

/** 50 % is also a half. */
const allReadings = ({ readings, value, unit }: NumberMention): readonly number[] =>
  unit === '%' ? [...readings, value / 100] : readings;

const readingsOf = (mentions: readonly NumberMention[]): Values =>
  new Values(mentions.flatMap((mention) => allReadings(mention).flatMap((it) => [it, ...restated(it)])));

// "800 kph (497 mph)", "$200 billion (£150 billion)": the second quantity repeats the first one for other readers.
const RESTATED = /\p{Nd}[^()（）\p{Nd}]{0,32}[(（][^()（）\p{Nd}]{0,6}$/u;
const RESTATED_REACH = 48;
const RESTATED_BEHIND = /^[^()（）\p{Nd}]{0,32}[(（][^()（）\p{Nd}]{0,6}(?=\p{Nd})/u;

const isRestated = (text: string, start: number): boolean =>
  RESTATED.test(text.slice(Math.max(0, start - RESTATED_REACH), start));

/** Where the figure begins that repeats this one in brackets after it. */
function restatement(text: string, end: number): number | undefined {
  const between = RESTATED_BEHIND.exec(text.slice(end, end + RESTATED_REACH));
  return between ? end + between[0].length : undefined;
}

interface Known {
  readonly whole: Values;
  readonly parts: Values;
  /** Compared as they are: June does not match 6 p.m. */
  readonly months: Values;
}

const knownFrom = (mentions: readonly NumberMention[]): Known => ({
  whole: readingsOf(mentions.filter(({ form }) => form !== 'month')),
  months: new Values(mentions.filter(({ form }) => form === 'month').map(({ value }) => value)),
  parts: new Values(mentions.flatMap(({ parts }) => parts ?? [])),
});

function stands(mention: NumberMention, { whole, parts: known, months }: Known): boolean {
  const readings = allReadings(mention);
  return (
    months.has(mention.value) ||
    readings.some((it) => whole.has(it) || restated(it).some((other) => whole.has(other))) ||
    (mention.parts?.every((part) => part === 0 || whole.has(part)) ?? readings.some((it) => known.has(it)))
  );
}

const SMALL_COUNT = 3;
// Japanese and Chinese use figures where others use words: 2人 "the pair", 2倍 "doubled", 10代 "teenagers", 1、2 フィニッシュ.
const counter = once(
  () => new RegExp(`^\\s?(?:${inAnyLanguage(TRANSLATION, ({ counters }) => counters)}|[、,]\\s?\\p{Nd})`, 'u'),
);
const TEENS = 10;
const INSIDE_NAME = /^\p{Nd}{1,4}\p{Script=Latin}/u;

const isInsideName = (text: string, { start }: NumberMention): boolean =>
  /\p{L}/u.test(text.charAt(start - 1)) && INSIDE_NAME.test(text.slice(start, start + 6));

/** Figures that a translation may well leave out: small counts before a counter, digits inside a name (`W3C`). */
function isCasual(text: string, mention: NumberMention): boolean {
  const { value, end } = mention;
  return (
    isInsideName(text, mention) ||
    ((value <= SMALL_COUNT || value === TEENS) && counter().test(text.slice(end, end + 6)))
  );
}

// Japanese has a figure where others have a word: doubled, the two countries, teenagers, a second-year student.
const counterForWord = once(
  () => new RegExp(`^\\s?(?:${inAnyLanguage(TRANSLATION, ({ countersForWords }) => countersForWords)})`, 'u'),
);

const isGrammar = (text: string, { value, end }: NumberMention): boolean =>
  (value <= SMALL_COUNT || value === TEENS) && counterForWord().test(text.slice(end, end + 4));

interface Side {
  readonly text: string;
  readonly mentions: readonly NumberMention[];
  readonly quantities: ReadonlyMap<NumberMention, Quantity>;
  readonly known: Known;
}

const sideOf = recently((text: string, language: LanguageTag): Side => {
  const mentions = numbersIn(text, language);
  const quantities = new Map(quantitiesIn(text, mentions).map((quantity) => [quantity.mention, quantity]));
  return { text, mentions, quantities, known: knownFrom(mentions) };
});

/** The figures of one side that the other lacks, whatever the words, digits or units. */
function unmatched({ text, mentions, quantities }: Side, other: Side): readonly NumberMention[] {
  const there = [...other.quantities.values()];
  const figures = mentions.filter(({ form }) => form === 'digits');
  const lost = figures.filter((it) => !stands(it, other.known) && !isConverted(quantities.get(it), there));
  const starts = new Set(figures.filter((it) => !lost.includes(it)).map(({ start }) => start));
  return lost.filter(({ start, end }) => !isRestated(text, start) && !starts.has(restatement(text, end) ?? -1));
}

/**
 * Compares the numbers of a line with those of its translation, whatever words, digits or units of ten they are written
 * in. `3 million` against `300 万` lacks nothing, against `300` it lacks `3 million`.
 */
export function compareNumbers(from: LanguageTag, to: LanguageTag, source: string, target: string): NumberDifference {
  const [before, after] = [sideOf(source, from), sideOf(target, to)];
  const asked = before.mentions.filter(({ form }) => form === 'digits');
  const lost = unmatched(before, after);
  const written = ({ text }: Side, { start, end }: NumberMention) => text.slice(start, end);
  return {
    missing: lost
      .filter((it) => !before.quantities.get(it)?.unit.isCustomary && !isCasual(before.text, it))
      .map((it) => written(before, it)),
    added: unmatched(after, before)
      .filter((it) => !isGrammar(after.text, it) && !(lost.length === 0 && isInsideName(after.text, it)))
      .map((it) => written(after, it)),
    shared: asked.filter((it) => stands(it, after.known)).length,
  };
}

/**
 * True if both languages' number words are known, so that a figure that seems to be missing is not just spelled out.
 */
export const knowsNumberWords = (language: LanguageTag): boolean =>
  wordTable(language) !== undefined || partOf(language, NUMBERS)?.hasHanNumerals === true;
