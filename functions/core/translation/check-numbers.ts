import type { LanguageTag } from '../article/article.ts';
import { type NumberMention, numbersIn } from '../numbers/numbers-in.ts';
import { wordTable } from '../numbers/word-table.ts';
import { convertedUnits, isConverted } from './converted-units.ts';

export interface NumberDifference {
  /** Numbers of the source that the target does not have, as written. */
  readonly missing: readonly string[];
  /** Numbers in digits of the target that the source does not have, as written. */
  readonly added: readonly string[];
  /** Numbers that stand in both. */
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

// "800 kph (497 mph)", "$200 billion (£150 billion)": what stands in brackets behind a quantity says it again for other readers.
const RESTATED = /\p{Nd}[^()\p{Nd}]{0,20}\([^()\p{Nd}]{0,6}$/u;
const RESTATED_REACH = 40;

const isRestated = (text: string, start: number): boolean =>
  RESTATED.test(text.slice(Math.max(0, start - RESTATED_REACH), start));

interface Known {
  readonly whole: Values;
  readonly parts: Values;
}

const knownFrom = (mentions: readonly NumberMention[]): Known => ({
  whole: readingsOf(mentions),
  parts: new Values(mentions.flatMap(({ parts }) => parts ?? [])),
});

function stands(mention: NumberMention, { whole, parts: known }: Known): boolean {
  const readings = allReadings(mention);
  return (
    readings.some((it) => whole.has(it) || restated(it).some((other) => whole.has(other))) ||
    (mention.parts?.every((part) => part === 0 || whole.has(part)) ?? readings.some((it) => known.has(it)))
  );
}

/** The numbers of a line against those of its translation, whatever words, digits or units of ten they are written in. */
export function compareNumbers(from: LanguageTag, to: LanguageTag, source: string, target: string): NumberDifference {
  const [before, after] = [numbersIn(source, from), numbersIn(target, to)];
  const [known, given] = [knownFrom(before), knownFrom(after)];
  const figures = (mentions: readonly NumberMention[]) => mentions.filter(({ form }) => form === 'digits');
  const [asked, stated] = [figures(before), figures(after)];
  const [unitsBefore, unitsAfter] = [convertedUnits(source, before), convertedUnits(target, after)];
  const measured = new Set(unitsBefore.map(({ mention }) => mention));
  const missing = asked.filter((it) => !stands(it, given) && !isConverted(it.value, unitsAfter));
  const added = stated.filter((it) => !stands(it, known) && !isConverted(it.value, unitsBefore));
  const unexplained = missing.filter((it) => !isRestated(source, it.start) && !measured.has(it));
  return {
    missing: unexplained.map(({ start, end }) => source.slice(start, end)),
    added: added.filter((it) => !isRestated(target, it.start)).map(({ start, end }) => target.slice(start, end)),
    shared: asked.length - missing.length,
  };
}

/** True where both languages' number words are known, so that a missing figure cannot merely be spelled out. */
export const knowsNumberWords = (language: LanguageTag): boolean => {
  const primary = language.split('-')[0] ?? language;
  return wordTable(primary) !== undefined || primary === 'zh' || primary === 'ja';
};
