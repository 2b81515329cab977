import { NUMBERS } from '../languages/listed/numbers.ts';
import { partOf } from '../languages/part-of.ts';
import { HAN_DIGITS, HAN_MULTIPLIERS } from './han-digits.ts';
import type { Magnitude, NumberMention } from './number-mention.ts';

const HAN_RUN = /[〇零一二两兩三四五六七八九十百千万萬亿億兆半双雙首]+/gu;
const LARGE = 1e4;

/** The value of a Han numeral: 三百二十 → 320, 二〇一八 → 2018, 一万二千 → 12000. */
function hanValue(numeral: string): number {
  const characters = [...numeral];
  if (characters.length > 1 && characters.every((character) => character in HAN_DIGITS)) {
    return Number(characters.map((character) => HAN_DIGITS[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const multiplier = HAN_MULTIPLIERS[character];
    if (multiplier === undefined) digit = HAN_DIGITS[character] ?? 0;
    else {
      if (multiplier >= LARGE) {
        total += (section + (digit ?? 0) || 1) * multiplier;
        section = 0;
      } else section += (digit ?? 1) * multiplier;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** Numbers written in Han characters, `三百二十` → 320; none in languages that do not write numbers this way. */
export function hanNumbers(text: string, primary: string): readonly NumberMention[] {
  if (!partOf(primary, NUMBERS)?.hasHanNumerals) return [];
  return Array.from(text.matchAll(HAN_RUN), (match) => {
    const value = hanValue(match[0]);
    const parts = [...match[0]].map((character) => HAN_DIGITS[character] ?? HAN_MULTIPLIERS[character] ?? 0);
    const readings = [...new Set([value, ...parts])].filter((reading) => !Number.isNaN(reading));
    const isEither = /^[一二两兩三四五六七八九]{2}$/u.test(match[0]); // 五六, five or six
    const pieces = isEither ? [] : parts.filter((part) => part !== value);
    return {
      value,
      readings,
      ...(pieces.length > 0 ? { pieces } : {}),
      form: 'words',
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const MULTIPLIER_RUN = /^\s?([百千万萬亿億兆천만억조백]+)/u;

/** The factor of Han multipliers at `offset`: 万 → 1e4, 百万 → 1e6; 1 if there is none. */
export function hanMagnitudeAt(text: string, offset: number): Magnitude {
  const found = MULTIPLIER_RUN.exec(text.slice(offset, offset + 6));
  if (!found?.[1]) return { factor: 1, end: offset };
  const factor = [...found[1]].reduce((product, character) => product * (HAN_MULTIPLIERS[character] ?? 1), 1);
  return { factor, end: offset + found[0].length };
}
