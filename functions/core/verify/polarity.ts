import { NEGATIONS } from './negations-data.ts';
import type { Word } from './words.ts';

/** A denying word governs what stands within so many words after it. */
const REACH = 4;

/** The words that deny in a language, or undefined where there is no list. */
export const denialsOf = (language: string): RegExp | undefined => NEGATIONS[language.split('-')[0] ?? ''];

/** True where a denying word stands shortly before `at`. */
export const isDenied = (words: readonly Word[], at: number, denies: RegExp | undefined): boolean =>
  denies !== undefined && words.slice(Math.max(0, at - REACH), at).some(({ text }) => denies.test(text));

/** Index of the content word that the denying word at `at` governs, or -1. */
export function governedBy(words: readonly Word[], at: number): number {
  const found = words.slice(at + 1, at + 1 + REACH).findIndex(({ isContent }) => isContent);
  return found < 0 ? -1 : at + 1 + found;
}
