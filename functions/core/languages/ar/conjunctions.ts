import { listOf } from '../word-list.ts';

/** Arabic attaches `and` and `so` to the word: وقال, فقال. */
export const withConjunctions = (words: string): string =>
  listOf(words)
    .flatMap((word) => [word, `و${word}`, `ف${word}`])
    .join(' ');
