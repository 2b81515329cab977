import { skeleton, soundsAlike } from './skeleton.ts';

const WORD = /[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*/gu;
const KATAKANA_RUN = /[\u30a1-\u30fa\u30fc]+/gu;
const CAPITALISED = /^\p{Lu}/u;
const CASED = /\p{Lu}|\p{Ll}/u;
const SENTENCE_START = /(?:^|[.!?…。！？:：]["'”’»)\]]*\s+|^\s*|["“„«'‘([—–-]\s*)$/u;
const LOOK_BEHIND = 6;
const SHORTEST_NAME = 3;

/** The words of a line, katakana runs as words of their own. */
export function wordsOf(line: string): readonly string[] {
  const words = line.match(WORD) ?? [];
  return [
    ...words.flatMap((word) => [word, ...(/[-'’.]/u.test(word) ? word.split(/[-'’.]/u) : [])]),
    ...(line.match(KATAKANA_RUN) ?? []),
  ];
}

/** Words written with a capital where a sentence does not begin: names, in languages that write only names so. */
export function namesOf(line: string): readonly string[] {
  return Array.from(line.matchAll(WORD)).flatMap((match) => {
    const begins = SENTENCE_START.test(line.slice(Math.max(0, match.index - LOOK_BEHIND), match.index));
    const name = match[0].replace(/['’]s$/u, '');
    return CAPITALISED.test(name) && !begins && name.length >= SHORTEST_NAME ? [name] : [];
  });
}

export const hasCase = (line: string): boolean => CASED.test(line);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const SHARED_START = 4;

function startsAlike(a: string, b: string): boolean {
  const length = Math.min(Math.max(SHARED_START, Math.ceil(Math.min(a.length, b.length) * 0.7)), a.length, b.length);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}

/** How many of `names` stand in `line`, in the same letters or in the same sounds; names too short to compare are left out of `compared`. */
export function namesFound(names: readonly string[], line: string): { found: number; compared: number } {
  const written = wordsOf(line);
  const words = [...new Set(written.map(fold))];
  const sounds = [...new Set(written.map(skeleton))].filter((it) => it.length >= 2);
  let found = 0;
  let compared = 0;
  for (const [name, own] of new Map(names.map((it) => [fold(it), skeleton(it)]))) {
    const stands =
      words.some((word) => startsAlike(word, name)) || (own.length >= 2 && sounds.some((it) => soundsAlike(it, own)));
    if (stands) found += 1;
    if (stands || own.length >= 3) compared += 1;
  }
  return { found, compared };
}
