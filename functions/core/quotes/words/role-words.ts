import type { Token } from './tokens.ts';
import { grammarPattern } from './vocabulary.ts';

/** Role nouns are also found as the last part of a compound: `Außenministerin`, `ex-president`, `pm`. */
export function isRole(token: Token, roles: ReadonlySet<string>): boolean {
  if (roles.has(token.lower)) return true;
  const last = token.lower.split('-').at(-1) ?? '';
  return roles.has(last) || endsInRole(last, roles);
}

/** `officials`, Russian `эксперты`: several who have a role that is listed. */
export const isRoleOfSeveral = (word: string, roles: ReadonlySet<string>): boolean =>
  pluralEndings().test(word) && roles.has(word.replace(pluralEndings(), ''));
const pluralEndings = grammarPattern('pluralEndings');

/** German writes compounds as one word: `Landwirtschaftsministerin`. Short nouns would be found everywhere. */
const MIN_ROLE_IN_COMPOUND = 6;

export function endsInRole(word: string, roles: ReadonlySet<string>): boolean {
  for (let at = 3; at <= Math.min(word.length, MAX_COMPOUND) - MIN_ROLE_IN_COMPOUND; at += 1)
    if (roles.has(word.slice(at))) return true;
  return false;
}

/** No German role is longer; bounds the work on one endless word. */
const MAX_COMPOUND = 40;
