import type { NumberMention } from '../../../numbers/number-mention.ts';
import { type Unit, unitBehind } from './units.ts';

const MOST_MENTIONS = 200; // no line of a brief has so many; limits the cost of hostile lines
const ROUNDING = 0.06; // "130 miles" becomes "200 km" as often as "209 km"
const DEGREES_APART = 2;
const INCH = 0.0254;
const BETWEEN_PARTS = /^[^\p{Nd}.,;]{1,16}$/u;
/** A figure with its unit, comparable with others of the same dimension. */
export interface Quantity {
  readonly mention: NumberMention;
  readonly unit: Unit;
  /**
   * In the dimension's own unit; a temperature as written and, in case it is in °F, also in °C; a height also together
   * with its second part.
   */
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
  // Figures in one unit are compared as written: 20 feet are not 21 feet. "Degrees" does not say which ones.
  if (one.unit === other.unit && one.unit.dimension !== 'temperature' && one.values.length === other.values.length)
    return false;
  const room = (value: number) => (one.unit.dimension === 'temperature' ? DEGREES_APART : Math.abs(value) * ROUNDING);
  return one.values.some((a, i) =>
    other.values.some((b, j) => Math.abs(a - b) <= room(a) && !(one.unit.dimension === 'temperature' && i === j)),
  );
}

/** True if one of `others` says the same in another unit, rounded: `32 km` for `20 miles`. */
export const isConverted = (quantity: Quantity | undefined, others: readonly Quantity[]): boolean =>
  quantity !== undefined && others.some((other) => saysTheSame(quantity, other));
