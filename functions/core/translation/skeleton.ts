import { CONSONANTS, KATAKANA } from './skeleton-data.ts';

const classes = new Map(
  [CONSONANTS, KATAKANA].flatMap((table) =>
    Object.entries(table).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
  ),
);

const HANGUL = /\p{Script=Hangul}/u; // a syllable is one character: only taken apart does it show its last consonant

/** Spellings of one sound, undone before letters are looked at one by one. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cst]h|tsch|sch|tch|sz|cz/g, 's'],
  [/ck|gh|kh|qu/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
];

/**
 * The consonants of a word as classes, repeats dropped: `Hammel`, `Хаммел`, `हैमल` → `NL`, `KNL`-like strings that can be compared
 * across scripts. Empty where the script is not known or the word has no consonant.
 */
export function skeleton(word: string): string {
  const latin = DIGRAPHS.reduce(
    (it, [pattern, sound]) => it.replace(pattern, sound),
    word.normalize('NFC').toLowerCase(),
  );
  let out = '';
  let last = '';
  for (const letter of HANGUL.test(latin) ? latin.normalize('NFD') : latin) {
    const kind = classes.get(letter) ?? classes.get(letter.normalize('NFD')[0] ?? '');
    if (kind !== undefined && kind !== last) out += kind;
    last = kind ?? '';
  }
  return out;
}

/** True where two skeletons differ in at most one class in five, and agree in the first. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || short[0] !== long[0]) return false;
  if (long.startsWith(short) && long.length - short.length <= 2) return true; // an ending: Хаммел, Хаммела
  const most = short.length >= 4 ? 1 : 0;
  if (most === 0 || long.length - short.length > most) return false;
  return isOneEditAway(short, long);
}

function isOneEditAway(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(at);
  return long.slice(at + 1) === rest || long.slice(at + 1) === rest.slice(1);
}
