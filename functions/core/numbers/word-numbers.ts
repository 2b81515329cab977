import { NUMBERS } from '../languages/listed/numbers.ts';
import { inAnyLanguage } from '../languages/part-of.ts';
import type { Numbers } from '../languages/parts/numbers.ts';
import { once } from '../text/once.ts';
import type { Magnitude, NumberMention } from './number-mention.ts';
import { compoundValues, foldLetters, type WordTable, wordTable, wordValue } from './word-table.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Magnitudes only after a figure: `$5 m`, never `5 p.m.` */
const abbreviation = once(
  () => new RegExp(`^(?:[a-z]|${inAnyLanguage(NUMBERS, (numbers) => numbers.magnitudeAbbreviations)})$`, 'u'),
);
const SMALLEST_MAGNITUDE = 1000;

/** The number that a run of number words means: 2, 100, 3 → 203; 3, 1000, 1e6 → 3e9; French 4, 20 → 80. */
function composed(values: readonly number[], { countsInTwenties }: Numbers): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= SMALLEST_MAGNITUDE) {
      if (total > 0 && total < value) total = (total + current) * value;
      else total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = current > 0 && current < 100 ? current * 100 : current + 100;
    else if (countsInTwenties && value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}

interface Run {
  values: number[];
  start: number;
  end: number;
}

const GAP = /^(?:[\s\u00a0-]|\u2011)*$/u;

function valuesIn(word: string, table: WordTable): readonly number[] | undefined {
  const value = wordValue(word, table);
  return value === undefined ? compoundValues(word, table) : [value];
}

const TEENS_END = 20;
/**
 * `five and six`, `twenty and thirty`: two numbers of the same size are not a compound, so each may be meant;
 * soixante-dix is one number.
 */
const isEnumeration = (values: readonly number[]): boolean =>
  values.some((value, at) => {
    const next = values[at + 1];
    const isOneSize = value < 100 && String(value).length === String(next).length;
    return next !== undefined && isOneSize && (value < TEENS_END || next >= TEENS_END);
  });

/** What things are counted by: `two decades`, `three dozen`, `two centuries`. */
const isGroup = (value: number): boolean => value === 10 || value === 12 || value >= 100;

/** What a run of values means besides their compound. */
function furtherReadings(values: readonly number[], rules: Numbers): readonly number[] {
  if (values.length < 2) return [];
  const product = values.reduce((product, each) => product * each, 1);
  return [composed(values.slice(1), rules), product, ...values];
}

const toMention = ({ values, start, end }: Run, rules: Numbers): NumberMention => {
  const value = composed(values, rules);
  // A run may also be an enumeration ("one, two"), an article before a number ("un dos por ciento"), or a count of tens
  // ("two decades").
  const further = furtherReadings(values, rules);
  const [first = 0, second = 0] = values;
  const isWhole = (reading: number): boolean =>
    reading === value || (isGroup(second) && reading === first * second) || (first === 1 && reading === value - first);
  const pieces = isEnumeration(values) ? [] : further.filter((reading) => !isWhole(reading));
  return {
    value,
    readings: [...new Set([value, ...further])],
    ...(pieces.length > 0 ? { pieces: [...new Set(pieces)] } : {}),
    form: 'words',
    start,
    end,
  };
};

/**
 * Spelled-out numbers, neighbouring words taken together: `two hundred and three` → 203. Empty if the language has no
 * table.
 */
export function wordNumbers(text: string, primary: string): readonly NumberMention[] {
  const table = wordTable(primary);
  if (!table) return [];
  const runs: Run[] = [];
  let open: Run | undefined;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = foldLetters(match[0]).toLocaleLowerCase(primary);
    const end = match.index + match[0].length;
    const adjacent = open !== undefined && GAP.test(text.slice(last, match.index));
    last = end;
    if (adjacent && table.connectors.has(word)) continue;
    const values = abbreviation().test(word) ? undefined : valuesIn(word, table);
    if (!values) open = undefined;
    else if (open && adjacent) {
      open.values.push(...values);
      open.end = end;
    } else {
      open = { values: [...values], start: match.index, end };
      runs.push(open);
    }
  }
  return runs.map((run) => toMention(run, table.rules));
}

const NEXT_WORD = /^[\s\u00a0-]{0,2}([\p{L}\p{M}]+)\.?/u;

/** The magnitudes directly after `offset`, multiplied: ` million` → 1e6, ` mil millones` → 1e9; 1 if there are none. */
export function magnitudeAt(text: string, offset: number, primary: string): Magnitude {
  const table = wordTable(primary);
  let factor = 1;
  let end = offset;
  if (!table) return { factor, end };
  for (let rest = text.slice(end, end + 40); ; rest = text.slice(end, end + 40)) {
    const next = NEXT_WORD.exec(rest);
    const value = next?.[1] && wordValue(foldLetters(next[1]).toLocaleLowerCase(primary), table);
    if (!next || !value || value < SMALLEST_MAGNITUDE) return { factor, end };
    factor *= value === table.rules.dualMagnitude ? value / 2 : value;
    end += next[0].length;
  }
}
