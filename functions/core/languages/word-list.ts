import type { Gender } from './parts/speech.ts';

/** The words of a list, which white space of any kind parts: a line a word, or a line for siblings. */
export const listOf = (words: string): string[] => words.trim().split(/\s+/u).filter(Boolean);

/** The words of a list, to be asked for: `said\nsays` has `said`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Names, some of several words: a bar or the end of a line parts them. `new york|ohio` are two. */
export const names = (lines: string): string[] => lines.trim().split(/[|\n]/u);

/** Alternatives of a regular expression, written over several lines: the lines joined by a bar, white space round them left out. */
export const oneOf = (alternatives: string): string =>
  alternatives
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Every stem with every ending, both lists of words: `afirm asegur` and `ó a aron`. */
export const forms = (stems: string, endings: string): string =>
  listOf(stems)
    .flatMap((stem) => listOf(endings).map((ending) => stem + ending))
    .join(' ');

/** A phrase a line, as its words; the longest first, so that it is found before one it begins with. */
export const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map(listOf)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);

/** `went on` a line: the first word needs the second. */
export const wordPairs = (lines: string): ReadonlyMap<string, readonly string[]> => {
  const pairs = new Map<string, string[]>();
  for (const [first = '', second = ''] of phrases(lines)) pairs.set(first, [...(pairs.get(first) ?? []), second]);
  return pairs;
};

/** Words with the gender they show; `either` show none. */
export const gendered = (female: string, male: string, either = ''): ReadonlyMap<string, Gender | undefined> =>
  new Map<string, Gender | undefined>([
    ...listOf(female).map((word) => [word, 'female'] as const),
    ...listOf(male).map((word) => [word, 'male'] as const),
    ...listOf(either).map((word) => [word, undefined] as const),
  ]);
