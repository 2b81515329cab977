import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { languagesWith, partOfTag } from '../../../languages/part-of.ts';
import type { UnitName } from '../../../languages/parts/translation.ts';
import { listOf } from '../../../languages/word-list.ts';
import { once } from '../../../text/once.ts';

/** What a unit measures; figures of one dimension can say the same in different units. */
type Dimension = 'length' | 'mass' | 'area' | 'volume' | 'temperature';

export interface Unit {
  readonly dimension: Dimension;
  /** In metres, kilograms, square metres, litres; of a degree, 1. */
  readonly size: number;
  /** Used in few countries, so that translations convert it or leave it out. */
  readonly isCustomary: boolean;
}

/** International yard and pound agreement of 1959 for the customary ones. */
const UNITS: Readonly<Record<UnitName, Unit>> = {
  foot: { dimension: 'length', size: 0.3048, isCustomary: true },
  inch: { dimension: 'length', size: 0.0254, isCustomary: true },
  yard: { dimension: 'length', size: 0.9144, isCustomary: true },
  mile: { dimension: 'length', size: 1609.344, isCustomary: true },
  kilometre: { dimension: 'length', size: 1000, isCustomary: false },
  centimetre: { dimension: 'length', size: 0.01, isCustomary: false },
  metre: { dimension: 'length', size: 1, isCustomary: false },
  pound: { dimension: 'mass', size: 0.45359237, isCustomary: true },
  stone: { dimension: 'mass', size: 6.35029318, isCustomary: true },
  ounce: { dimension: 'mass', size: 0.028349523, isCustomary: true },
  kilogram: { dimension: 'mass', size: 1, isCustomary: false },
  gram: { dimension: 'mass', size: 0.001, isCustomary: false },
  acre: { dimension: 'area', size: 4046.8564, isCustomary: true },
  hectare: { dimension: 'area', size: 10_000, isCustomary: false },
  gallon: { dimension: 'volume', size: 3.785411784, isCustomary: true },
  litre: { dimension: 'volume', size: 1, isCustomary: false },
  degree: { dimension: 'temperature', size: 1, isCustomary: true },
};
const NAMES = Object.keys(UNITS) as UnitName[]; // the keys of the record above

/** The words of every language for a unit. */
const wordsFor = (name: UnitName): string[] =>
  languagesWith(TRANSLATION).flatMap(({ tag }) => listOf(partOfTag(tag, TRANSLATION)?.units?.[name] ?? ''));

const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;

/** The words for units by how they are looked for: whole, by their beginning, or anywhere if words run together. */
const written = once(() => {
  const whole = new Map<string, Unit>();
  const stems: (readonly [stem: string, unit: Unit])[] = [];
  const unspaced: (readonly [word: string, unit: Unit])[] = [];
  for (const name of NAMES)
    for (const word of wordsFor(name)) {
      if (UNSPACED.test(word)) unspaced.push([word, UNITS[name]]);
      else if (word.endsWith('*')) stems.push([word.slice(0, -1), UNITS[name]]);
      else whole.set(word, UNITS[name]);
    }
  return { whole, stems, unspaced };
});

const LONGEST_UNIT = 20;
const WRITTEN_UNIT = /^[\s\u00a0\u202f-]?([°º]|[\p{L}\p{M}.]+)/u;

/** The unit after a figure that ends at `offset`: ` miles` of `20 miles`; undefined if there is none. */
export function unitBehind(text: string, offset: number): Unit | undefined {
  const found = WRITTEN_UNIT.exec(text.slice(offset, offset + LONGEST_UNIT))?.[1];
  if (found === undefined) return undefined;
  const { whole, stems, unspaced } = written();
  const word = found.toLowerCase().replaceAll('.', '');
  return (
    whole.get(word) ??
    stems.find(([stem]) => word.startsWith(stem))?.[1] ??
    unspaced.find(([start]) => found.startsWith(start))?.[1]
  );
}
