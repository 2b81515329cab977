import { NUMBERS } from '../languages/listed/numbers.ts';
import { partOf, perLanguage } from '../languages/part-of.ts';
import type { Numbers } from '../languages/parts/numbers.ts';
import { wordSet } from '../languages/word-list.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { valuesOf } from './values-of.ts';

type Stems = readonly (readonly [stem: string, value: number])[];

/** The number words of a language, ready for lookup. */
export interface WordTable {
  readonly whole: ReadonlyMap<string, number>;
  /** Longest first. */
  readonly stems: Stems;
  readonly joints: readonly string[] | undefined;
  readonly compoundBeginnings: Stems;
  readonly connectors: ReadonlySet<string>;
  /** How the language combines words into numbers. */
  readonly rules: Numbers;
}

const entries = (table: string | undefined): Stems =>
  valuesOf(table).map(([value, word]) => [foldLetters(word), value] as const);

/**
 * One spelling for letters that are written in several ways: Arabic alef with or without hamza; vowel marks are left
 * out.
 */
export const foldLetters = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\u064b-\u0652]/g, '');

/** The number words of a language, or undefined if they are not known. */
export const wordTable: (language: LanguageTag) => WordTable | undefined = perLanguage((language) => {
  const rules = partOf(language, NUMBERS);
  if (rules?.whole === undefined && rules?.stems === undefined) return undefined;
  return {
    whole: new Map(entries(rules.whole)),
    stems: entries(rules.stems).toSorted(([a], [b]) => b.length - a.length),
    joints: rules.joints,
    compoundBeginnings: entries(rules.compoundBeginnings),
    connectors: wordSet(rules.connectors ?? ''),
    rules,
  };
});

const LONGEST_ENDING = 5; // -надцатого, -тысячного and the like: at most five letters follow the stem

function stemValue(word: string, stems: Stems): number | undefined {
  return stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)?.[1];
}

/** A noun of at least four letters follows the numeral. */
const SHORTEST_COUNTED = 3;
const compoundValue = (word: string, beginnings: Stems): number | undefined =>
  beginnings.find(([numeral]) => word.startsWith(numeral) && word.length > numeral.length + SHORTEST_COUNTED)?.[1];

const exactOrInflected = (word: string, { whole, stems }: WordTable): number | undefined =>
  whole.get(word) ?? stemValue(word, stems);

/** The value of one word in lower case, inflected or not (`пятого` → 5); undefined if it is not a number. */
export function wordValue(word: string, table: WordTable): number | undefined {
  const { prefixes, dual } = table.rules;
  const value = exactOrInflected(word, table) ?? compoundValue(word, table.compoundBeginnings);
  if (value !== undefined || prefixes === undefined) return value;
  const bare = word.replace(prefixes, '');
  return exactOrInflected(bare, table) ?? (dual?.test(bare) ? 2 : undefined);
}

/** Longer than any number below a million written in words. */
const LONGEST_COMPOUND = 60;

/** Takes a compound apart: `dreiundzwanzig` → 3, 20. Undefined unless it consists only of numbers and joints. */
export function compoundValues(word: string, table: WordTable): readonly number[] | undefined {
  if (!table.joints || word.length > LONGEST_COMPOUND) return undefined;
  const values: number[] = [];
  let at = 0;
  while (at < word.length) {
    const part = longestPart(word, at, table.whole, table.joints);
    if (part === undefined) return undefined;
    const value = table.whole.get(part);
    if (value !== undefined && value >= 1) values.push(value);
    at += part.length;
  }
  return values.length > 1 ? values : undefined;
}

/** The longest number or joint of at least two letters at `at`. */
function longestPart(
  word: string,
  at: number,
  whole: WordTable['whole'],
  joints: readonly string[],
): string | undefined {
  for (let end = word.length; end > at + 1; end -= 1) {
    const part = word.slice(at, end);
    if (whole.has(part) || joints.includes(part)) return part;
  }
  return undefined;
}
