import { once } from '../../../text/once.ts';
import { grammarWords } from '../../words/vocabulary.ts';

/** `Rodríguez` and `Rodriguez` are one. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const listed = grammarWords('givenNames');
const givenNames = once((): ReadonlySet<string> => new Set([...listed()].map(withoutAccents)));

/** A common given name of some language, with or without its accents; `Jean-Luc` by its first part. `Andrés` → true. */
export function isGivenName(word: string): boolean {
  const lower = withoutAccents(word.toLowerCase());
  return givenNames().has(lower) || givenNames().has(lower.split('-')[0] ?? '');
}
