import { CLAIMS } from '../../languages/listed/claims.ts';
import { languagesWith, partOfTag } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';
import { stemOf } from './stem.ts';

type Groups = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

/** The groups of synonyms that include a stem, in any language: stems of different languages never coincide. */
const groupsOf = once((): Groups => {
  const groups = new Map<string, ReadonlySet<string>[]>();
  for (const { tag } of languagesWith(CLAIMS))
    for (const line of partOfTag(tag, CLAIMS)?.synonyms?.trim().split('\n') ?? []) {
      const group = new Set(line.split(/\s+/u).map((word) => stemOf(word, tag)));
      for (const stem of group) groups.set(stem, [...(groups.get(stem) ?? []), group]);
    }
  return groups;
});

/** True if two stems have nearly the same meaning in news prose: `rise`, `climb`. */
export const saysNearlyTheSame = (a: string, b: string): boolean =>
  a === b || (groupsOf().get(a) ?? []).some((group) => group.has(b));

/** The stems with nearly the same meaning as this one, not including itself. */
export const nearMeaningsOf = (stem: string): readonly string[] =>
  (groupsOf().get(stem) ?? []).flatMap((group) => [...group]).filter((other) => other !== stem);
