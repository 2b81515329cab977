import type { Gender } from './parts/speech.ts';

/** The words of a list, separated by white space of any kind: one on each line, or related ones on one line. */
export const listOf = (words: string): string[] => words.trim().split(/\s+/u).filter(Boolean);

/** The words of a list, ready for lookup: `said\nsays` has `said`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** Names, some of several words, separated by bars or line ends. `new york|ohio` are two. */
export const names = (lines: string): string[] => lines.trim().split(/[|\n]/u);

/** Alternatives of a regular expression, written over several lines: the lines are joined by a bar, without the white space around them. */
export const oneOf = (alternatives: string): string =>
  alternatives
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Every stem with every ending; both are lists of words: `afirm asegur` and `ó a aron`. */
export const forms = (stems: string, endings: string): string =>
  listOf(stems)
    .flatMap((stem) => listOf(endings).map((ending) => stem + ending))
    .join(' ');

/** Phrases, one on each line, as their words; the longest first, so that it is found before a phrase it begins with. */
export const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map(listOf)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length);

/** Lines such as `went on`: the first word needs the second. */
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
