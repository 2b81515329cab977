import type { NumberMention } from '../../numbers/number-mention.ts';
import { UNITS, type Unit } from './converted-units-data.ts';

const MOST_MENTIONS = 200; // no line of a brief has so many; keeps hostile lines cheap
const LONGEST_UNIT = 20;
const ROUNDING = 0.06; // "130 miles" becomes "200 km" as often as "209 km"
const DEGREES_APART = 2;
const INCH = 0.0254;
const WRITTEN_UNIT = /^[\s\u00a0\u202f-]?([°º]|[\p{L}\p{M}.]+)/u;
const BETWEEN_PARTS = /^[^\p{Nd}.,;]{1,16}$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;

const whole = new Map<string, Unit>();
const stems: (readonly [stem: string, unit: Unit])[] = [];
const unspaced: (readonly [word: string, unit: Unit])[] = [];
for (const unit of UNITS)
  for (const word of unit.words.split(' ')) {
    if (UNSPACED.test(word)) unspaced.push([word, unit]);
    else if (word.endsWith('*')) stems.push([word.slice(0, -1), unit]);
    else whole.set(word, unit);
  }

function unitBehind(text: string, offset: number): Unit | undefined {
  const written = WRITTEN_UNIT.exec(text.slice(offset, offset + LONGEST_UNIT))?.[1];
  if (written === undefined) return undefined;
  const word = written.toLowerCase().replaceAll('.', '');
  return (
    whole.get(word) ??
    stems.find(([stem]) => word.startsWith(stem))?.[1] ??
    unspaced.find(([start]) => written.startsWith(start))?.[1]
  );
}

/** A figure with its unit, as it can be compared with others of the same dimension. */
export interface Quantity {
  readonly mention: NumberMention;
  readonly unit: Unit;
  /** In the dimension's own unit; a temperature as it stands and, in case it is in °F, in °C; a height also with its second part. */
  readonly values: readonly number[];
}

const valuesOf = ({ readings, value }: NumberMention, { dimension, size }: Unit): readonly number[] =>
  dimension === 'temperature' ? [value, ((value - 32) * 5) / 9] : readings.map((reading) => reading * size);

/** The figures of a text that have a unit; `6-foot-6` and `1 м 98 см` are one height in two figures. */
export function quantitiesIn(text: string, mentions: readonly NumberMention[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let before: Quantity | undefined;
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const own = unitBehind(text, mention.end);
    const first = before?.unit.dimension === 'length' && isNextPart(text, before, mention, own) ? before : undefined;
    if (first) {
      const sum = (first.values[0] ?? 0) + mention.value * (own?.size ?? INCH);
      found.splice(-1, 1, { ...first, values: [...first.values, sum] }, { ...first, mention, values: [sum] });
      before = undefined;
      continue;
    }
    before = own && { mention, unit: own, values: valuesOf(mention, own) };
    if (before) found.push(before);
  }
  return found;
}

function isNextPart(text: string, { mention, unit }: Quantity, next: NumberMention, own: Unit | undefined): boolean {
  const isSmaller = own === undefined ? unit.isCustomary : own.dimension === 'length' && own.size < unit.size;
  return isSmaller && BETWEEN_PARTS.test(text.slice(mention.end, next.start));
}

function saysTheSame(one: Quantity, other: Quantity): boolean {
  if (one.unit.dimension !== other.unit.dimension) return false;
  // Figures of one unit are compared as they stand: 20 feet are no 21 feet. Degrees do not say which ones they are.
  if (one.unit === other.unit && one.unit.dimension !== 'temperature' && one.values.length === other.values.length)
    return false;
  const room = (value: number) => (one.unit.dimension === 'temperature' ? DEGREES_APART : Math.abs(value) * ROUNDING);
  return one.values.some((a, i) =>
    other.values.some((b, j) => Math.abs(a - b) <= room(a) && !(one.unit.dimension === 'temperature' && i === j)),
  );
}

/** True where one of `others` says the same in another unit, rounded. */
export const isConverted = (quantity: Quantity | undefined, others: readonly Quantity[]): boolean =>
  quantity !== undefined && others.some((other) => saysTheSame(quantity, other));
