import { stemOf } from './stem.ts';
import { SYNONYMS } from './synonyms-data.ts';

const SYNONYM_GROUPS: readonly ReadonlySet<string>[] = SYNONYMS.trim()
  .split('\n')
  .map((line) => new Set(line.split(/\s+/u).map((word) => stemOf(word, 'en'))));
const GROUPS_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = (() => {
  const groups = new Map<string, ReadonlySet<string>[]>();
  for (const group of SYNONYM_GROUPS) for (const stem of group) groups.set(stem, [...(groups.get(stem) ?? []), group]);
  return groups;
})();

/** True where two English stems say nearly the same in news prose. */
export const saysNearlyTheSame = (a: string, b: string): boolean =>
  a === b || (GROUPS_OF.get(a) ?? []).some((group) => group.has(b));

/** The stems that say nearly the same as this one, itself left out. */
export const nearMeaningsOf = (stem: string): readonly string[] =>
  (GROUPS_OF.get(stem) ?? []).flatMap((group) => [...group]).filter((other) => other !== stem);
