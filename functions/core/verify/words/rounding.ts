import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from './words.ts';

/** How a number is rounded by the words before it. */
export type Rounding = 'about' | 'over' | 'under' | undefined;

/** A rounding word is within this many words before its number: `more than $5`. */
const REACH = 3;

/** How the words directly before a number round it: `more than $5` gives `over`. Undefined if none does. */
export function roundingBefore(words: readonly Word[], number: Span, language: LanguageTag): Rounding {
  const row = partOf(primaryOf(language), CLAIMS)?.rounding;
  if (!row) return undefined;
  const first = words.findIndex(({ end }) => end > number.start);
  const before = words.slice(Math.max(0, (first < 0 ? words.length : first) - REACH), first < 0 ? words.length : first);
  const has = (list: string): boolean => before.some(({ lower }) => list.split(' ').includes(lower));
  if (has(row.over)) return 'over';
  if (has(row.under)) return 'under';
  return has(row.about) ? 'about' : undefined;
}
