import type { NumberMention } from '../numbers/numbers-in.ts';
import { CONVERTED_UNITS } from './converted-units-data.ts';

const LONGEST_UNIT = 10;
const MOST_MENTIONS = 200; // no line of a brief has so many; keeps hostile lines cheap
const ROUNDING = 0.06; // "130 miles" becomes "200 km" as often as "209 km"
const DEGREES = /^\s?(?:degrees?|°|º)(?!\s?(?:C\b|Celsius))/i;
const FEET_AND_INCHES = /^[\s-]?(?:foot|feet|ft|')[\s-]?$/i;
const METRE = 0.3048;
const INCH = 0.0254;

/** A quantity as another system of units states it, with room for rounding. */
export interface Converted {
  readonly mention: NumberMention;
  readonly values: readonly number[];
}

/** The figures of a text that stand before a unit which translations convert; `6-foot-6` counts as one height. */
export function convertedUnits(text: string, mentions: readonly NumberMention[]): readonly Converted[] {
  return mentions.slice(0, MOST_MENTIONS).flatMap((mention, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    const inches = after && FEET_AND_INCHES.test(text.slice(mention.end, after.start)) ? after : undefined;
    const feet = before && FEET_AND_INCHES.test(text.slice(before.end, mention.start)) ? before : undefined;
    const height = inches ? [mention.value, inches.value] : feet ? [feet.value, mention.value] : undefined;
    if (height) {
      const metres = (height[0] ?? 0) * METRE + (height[1] ?? 0) * INCH;
      return [{ mention, values: [metres, metres * 100] }];
    }
    const rest = text.slice(mention.end, mention.end + LONGEST_UNIT);
    if (DEGREES.test(rest)) return [{ mention, values: [((mention.value - 32) * 5) / 9] }];
    const unit = CONVERTED_UNITS.find(([pattern]) => pattern.test(rest));
    return unit ? [{ mention, values: unit[1].map((factor) => factor * mention.value) }] : [];
  });
}

/** True where `value` is one of the conversions, rounded. */
export const isConverted = (value: number, converted: readonly Converted[]): boolean =>
  converted.some(({ values }) => values.some((it) => Math.abs(it - value) <= Math.max(Math.abs(it) * ROUNDING, 0.5)));
