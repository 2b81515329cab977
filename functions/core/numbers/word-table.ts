import { NUMBER_WORDS } from './number-words-data.ts';

export interface WordTable {
  readonly whole: ReadonlyMap<string, number>;
  /** Longest first. */
  readonly stems: readonly (readonly [stem: string, value: number])[];
  readonly joints: readonly string[] | undefined;
}

function entries(row: string | undefined): readonly (readonly [string, number])[] {
  return (row ?? '').split(';').flatMap((entry) => {
    const [value, ...words] = entry.split(' ');
    return words.map((word) => [foldLetters(word), Number(value)] as const);
  });
}

/** One spelling for letters that are written in several ways: Arabic alef with or without hamza, vowel marks left out. */
export const foldLetters = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\u064b-\u0652]/g, '');

const tables = new Map<string, WordTable | undefined>();

/** The number words of a language by primary subtag, or undefined where there is no table. */
export function wordTable(primary: string): WordTable | undefined {
  if (!tables.has(primary)) {
    const row = NUMBER_WORDS[primary];
    const table = row && {
      whole: new Map(entries(row.whole)),
      stems: entries(row.stems).toSorted(([a], [b]) => b.length - a.length),
      joints: row.joints,
    };
    tables.set(primary, table);
  }
  return tables.get(primary);
}

const ARABIC_PREFIXES = /^(?:[وفبلك]?ال|لل|[وفبلك])/u; // "and", "so", "with", "to", "like", the article, written onto the word
const ARABIC_DUAL = /^\p{L}{2,12}(?:ين|ان)$/u; // ساعتين, two hours; عامان, two years: no other word says the two
const LONGEST_ENDING = 5; // -надцатого, -тысячного and the like end within five letters of the stem

function stemValue(word: string, stems: WordTable['stems']): number | undefined {
  return stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)?.[1];
}

/** Russian and Ukrainian put a numeral before a word: пятикратный, двухметровый. */
const COMPOUNDS: readonly (readonly [string, number])[] = Object.entries({
  двух: 2,
  двох: 2,
  трех: 3,
  трёх: 3,
  трьох: 3,
  четырех: 4,
  четырёх: 4,
  пяти: 5,
  шести: 6,
  восьми: 8,
  девяти: 9,
  десяти: 10,
});
const compoundValue = (word: string): number | undefined =>
  COMPOUNDS.find(([numeral]) => word.startsWith(numeral) && word.length > numeral.length + 3)?.[1];

/** The value of one word in lower case, inflected or not; undefined where it is no number. */
export function wordValue(word: string, table: WordTable, primary: string): number | undefined {
  const value = table.whole.get(word) ?? stemValue(word, table.stems);
  if (value === undefined && (primary === 'ru' || primary === 'uk')) return compoundValue(word);
  if (value !== undefined || primary !== 'ar') return value;
  const bare = word.replace(ARABIC_PREFIXES, '');
  return table.whole.get(bare) ?? stemValue(bare, table.stems) ?? (ARABIC_DUAL.test(bare) ? 2 : undefined);
}

/** Takes a compound apart: `dreiundzwanzig` → 3, 20. Undefined unless all of it is numbers and joints. */
export function compoundValues(word: string, table: WordTable): readonly number[] | undefined {
  if (!table.joints || word.length > 60) return undefined; // longer than any written-out number below a million
  const values: number[] = [];
  let at = 0;
  while (at < word.length) {
    let taken = 0;
    for (let end = word.length; end > at + 1 && taken === 0; end -= 1) {
      const part = word.slice(at, end);
      const value = table.whole.get(part);
      if (value !== undefined && value >= 1) values.push(value);
      if (value !== undefined || table.joints.includes(part)) taken = end - at;
    }
    if (taken === 0) return undefined;
    at += taken;
  }
  return values.length > 1 ? values : undefined;
}
