import { CLAIMS } from '../../languages/listed/claims.ts';
import { inAnyLanguage, partOf } from '../../languages/part-of.ts';
import type { Negation } from '../../languages/parts/claims.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import type { Word } from './words.ts';

/** A denying word governs words at most this far after it. */
const REACH = 4;

/** How a language denies; empty if that is not known. */
export const negationOf = (language: LanguageTag): Negation => partOf(primaryOf(language), CLAIMS)?.negation ?? {};

/** The words that deny in a language, or undefined where they are not known. */
export const denialsOf = (language: LanguageTag): RegExp | undefined => negationOf(language).words;

/** True if a denying word is shortly before `at`. */
export const isDenied = (words: readonly Word[], at: number, denies: RegExp | undefined): boolean =>
  denies !== undefined && words.slice(Math.max(0, at - REACH), at).some(({ text }) => denies.test(text));

/** Index of the content word that the denying word at `at` governs, or -1; in `not yet approved` that is the verb. */
export function governedBy(words: readonly Word[], at: number, language: LanguageTag): number {
  const adverbs = partOf(primaryOf(language), CLAIMS)?.modality?.adverbs;
  const found = words
    .slice(at + 1, at + 1 + REACH)
    .findIndex(({ isContent, lower }) => isContent && !adverbs?.test(lower));
  return found < 0 ? -1 : at + 1 + found;
}

/** Words after a denial within which another word cancels it: `not merely`, and `did not open its doors until noon`. */
const LIFT_REACH = 2;
const UNTIL_REACH = 6;
const numeroSign = once(
  () => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ negation }) => negation?.numeroSigns)})$`, 'iu'),
);

/** True if what looks like a denial at `at` is not one: `no 1`, `not only`, `not until noon`, French `ne … que`. */
export function isLifted(words: readonly Word[], at: number, language: LanguageTag): boolean {
  const { lifted, liftedLater, firstPart, secondPart } = negationOf(language);
  const behind = words.slice(at + 1, at + 1 + UNTIL_REACH);
  if (numeroSign().test(words[at]?.text ?? '') && /^\p{N}/u.test(behind[0]?.text ?? '')) return true;
  if (behind.slice(0, LIFT_REACH).some(({ lower }) => lifted?.test(lower))) return true;
  if (behind.some(({ lower }) => liftedLater?.test(lower))) return true;
  const isFirstPart = firstPart?.test(words[at]?.lower ?? '') === true;
  return isFirstPart && !words.some(({ lower }) => secondPart?.test(lower));
}
