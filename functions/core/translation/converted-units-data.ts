/**
 * Units that translators convert or leave out, by the words that follow a figure in English, with the factors into what readers elsewhere use.
 * International yard and pound agreement of 1959; °F by its own rule.
 */
export const CONVERTED_UNITS: readonly (readonly [unit: RegExp, factors: readonly number[]])[] = [
  [/^[\s-]?(?:feet|foot|ft)\b/i, [0.3048, 30.48]],
  [/^[\s-]?(?:inch|inches|in\.)/i, [2.54, 25.4]],
  [/^[\s-]?(?:miles?|mph|mi)\b/i, [1.609344, 1.852]],
  [/^[\s-]?(?:yards?|yd)\b/i, [0.9144]],
  [/^[\s-]?(?:pounds?|lbs?)\b/i, [0.45359237]],
  [/^[\s-]?(?:stones?)\b/i, [6.35029318]],
  [/^[\s-]?(?:ounces?|oz)\b/i, [28.349523]],
  [/^[\s-]?(?:acres?)\b/i, [0.40468564, 4046.8564]],
  [/^[\s-]?(?:gallons?)\b/i, [3.785411784, 4.54609]],
];
