import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { languagesWith } from '../../../languages/part-of.ts';
import { once } from '../../../text/once.ts';
import { simplifyHanzi } from './simplify-hanzi.ts';
import { CONSONANTS, KATAKANA } from './skeleton-data.ts';

const byLetter = (tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
    ),
  );
const classes = once(() => byLetter([CONSONANTS, KATAKANA]));

const HANGUL = /\p{Script=Hangul}/u; // a syllable is one character: its last consonant shows only when taken apart

/** The characters used for foreign names by languages without letters for sounds. */
const transcribing = once(() => {
  const all = languagesWith(TRANSLATION).flatMap(({ part }) => part.transcription ?? []);
  return {
    classes: byLetter(all.map((one) => one.classes)),
    nasalEnds: new Set(all.flatMap(({ nasalEnds }) => [...nasalEnds])),
  };
});
const SHORTEST_TRANSCRIPTION = 2;

/** The skeletons of the runs of characters in a Chinese text that transcribe foreign names: 蓬佩奥 → `PNP`. */
export function transcriptions(text: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  let characters = 0;
  const close = () => {
    if (characters >= SHORTEST_TRANSCRIPTION) runs.push(run);
    run = '';
    characters = 0;
  };
  const { classes: kinds, nasalEnds } = transcribing();
  for (const character of simplifyHanzi(text)) {
    const kind = kinds.get(character);
    if (kind === undefined) close();
    else {
      characters += 1;
      // 恩 安 因 and similar characters close a syllable that another character began: `曼` alone already gives M and N.
      run += nasalEnds.has(character) ? `${kind === 'N' ? '' : kind}N` : kind === 'V' ? '' : kind;
    }
  }
  close();
  return runs.map((it) => it.replace(/(.)\1+/g, '$1'));
}

/** Different spellings of one sound, made the same before letters are looked at one by one. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/^h|^ه/g, 'k'],
  [/дж/g, 'ж'],
  [/th/g, 't'],
  [/tsch|sch|tch|[cs]h|sz|cz/g, 's'],
  [/ck|gh|kh|qu/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
];

/**
 * The consonants of a word as classes, repeats dropped, which can be compared across scripts: `Lund`, `Лунд` and `ルンド`
 * → `LNT`. Empty if the script is not known or the word has no consonant.
 */
export function skeleton(word: string): string {
  const latin = DIGRAPHS.reduce(
    (it, [pattern, sound]) => it.replace(pattern, sound),
    word.normalize('NFC').toLowerCase(),
  );
  let out = '';
  let last = '';
  const kinds = classes();
  for (const letter of HANGUL.test(latin) ? latin.normalize('NFD') : latin) {
    const kind = kinds.get(letter) ?? kinds.get(letter.normalize('NFD')[0] ?? '');
    if (kind !== undefined && kind !== last) out += kind;
    last = kind ?? '';
  }
  return out;
}

/** True if a letter writes a consonant of one of the classes: `k`, `К`, `ク`, `ك`. */
export const isConsonant = (letter: string): boolean => skeleton(letter) !== '';

const LONGEST_ENDING = 3;

/** True if two skeletons begin with the same class and differ in at most one class in five. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || short[0] !== long[0]) return false;
  const ending = long.length - short.length;
  if (long.startsWith(short) && ending <= (short.length > 3 ? LONGEST_ENDING : 2)) return true; // Хаммел, Хаммела; Гарвард, Гарвардском
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
