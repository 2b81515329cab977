import { once } from '../../../text/once.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { nominativeKey } from './nominative-name.ts';

/** `Rodríguez` and `Rodriguez` are one. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** A shorter name is another word without its accents: Vietnamese `Lê`, French `Le`. */
const MIN_PLAIN = 4;

/** The name itself and what inflected or unaccented forms of it have in common with it. */
const formsOf = (name: string): string[] =>
  name.length < MIN_PLAIN ? [name] : [name, withoutAccents(name), nominativeKey(withoutAccents(name))];

const families = grammarWords('familyNames');
const familyNames = once((): ReadonlySet<string> => new Set([...families()].flatMap(formsOf)));
const listed = grammarWords('givenNames');
const givenNames = once((): ReadonlySet<string> => new Set([...listed()].flatMap(formsOf)));

/**
 * A common given name of some language, with or without its accents, in whatever case; `Jean-Luc` by its first part. `Andrés` → true,
 * `Инны` → true.
 */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return isListed(lower) || isListed(lower.split('-')[0] ?? '');
}

/** A name that may begin a person's whole name: a given name, or a family name where it stands first. `Nguyễn` → true. */
export const opensName = (word: string): boolean =>
  isGivenName(word) || formsOf(word.toLowerCase()).some((form) => familyNames().has(form));

const isListed = (lower: string): boolean => formsOf(lower).some((form) => givenNames().has(form));

/** The name as it is listed: `Анна`, not `Анны`. */
export const isWholeGivenName = (word: string): boolean => listed().has(word.toLowerCase());
