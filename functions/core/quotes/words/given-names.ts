import { once } from '../../text/once.ts';
import { caseStem, nominativeKey } from './nominative-name.ts';
import { grammarPattern, grammarWords } from './vocabulary.ts';

/** `Rodríguez` and `Rodriguez` are one. */
export const withoutAccents = (word: string): string =>
  isPlain(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Most words have plain letters only: normalizing them took a fifth of the time of all quotations (measured 27 November 2026). */
const isPlain = (word: string): boolean => !/[^\u0020-\u007e]/.test(word);

/** A shorter name is another word without its accents: Vietnamese `Lê`, French `Le`. */
const MIN_PLAIN = 4;

/**
 * The word itself, and what inflected or unaccented forms of it are found by. The second stem is that of names whose last letter changes:
 * `Сергей`, `Сергея`; `Германии` is no form of `Герман`.
 */
function formsOf(word: string, hasSecond: boolean): string[] {
  if (!CYRILLIC.test(word)) return word.length < MIN_PLAIN ? [word] : [word, withoutAccents(word)];
  return [word, `${caseStem(word)}|1`, ...(hasSecond ? [`${nominativeKey(word)}|2`] : [])];
}
/** Endings of given names that case changes. */
const bentGivenNameEndings = grammarPattern('bentGivenNameEndings');
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const keysOf = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => formsOf(name, bentGivenNameEndings().test(name))));
const isIn = (lower: string, keys: ReadonlySet<string>): boolean =>
  keys.has(lower) || (!isPlain(lower) && formsOf(lower, true).some((form) => keys.has(form)));

const listed = grammarWords('givenNames');
const givenNames = once(() => keysOf(listed()));
const familyNames = grammarWords('familyNames');

/**
 * A common given name of some language, with or without its accents, in whatever case; `Jean-Luc` by its first part. `Andrés` → true,
 * `Инны` → true.
 */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return isIn(lower, givenNames()) || (lower.includes('-') && isIn(lower.split('-')[0] ?? '', givenNames()));
}

/** A name that may begin a person's whole name: a given name, or a family name where it stands first, as it is listed. `Nguyễn` → true. */
export const opensName = (word: string): boolean => isGivenName(word) || familyNames().has(word.toLowerCase());

/** The name as it is listed: `Анна`, not `Анны`. */
export const isWholeGivenName = (word: string): boolean => listed().has(word.toLowerCase());
