import type { Word } from '../text/words.ts';
import { FRENCH_SECOND_PART, NEGATIONS, NOT_DENYING, UNTIL } from './negations-data.ts';

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

/** Words behind a denial within which another takes it back: `not merely`, and `did not open its doors until noon`. */
const LIFT_REACH = 2;
const UNTIL_REACH = 6;

/** True where what looks like a denial at `at` denies nothing: `no 1`, `not only`, `not until noon`, French `ne … que`. */
export function isLifted(words: readonly Word[], at: number, language: string): boolean {
  const primary = language.split('-')[0] ?? language;
  const behind = words.slice(at + 1, at + 1 + UNTIL_REACH);
  if (/^no\.?$/iu.test(words[at]?.text ?? '') && /^\p{N}/u.test(behind[0]?.text ?? '')) return true;
  if (behind.slice(0, LIFT_REACH).some(({ lower }) => NOT_DENYING[primary]?.test(lower))) return true;
  if (behind.some(({ lower }) => UNTIL[primary]?.test(lower))) return true;
  const isFrenchNe = primary === 'fr' && /^n(?:e$|['’])/u.test(words[at]?.lower ?? '');
  return isFrenchNe && !words.some(({ lower }) => FRENCH_SECOND_PART.test(lower));
}
