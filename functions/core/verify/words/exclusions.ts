import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { stemOf } from './stem.ts';

/** What a word's stem excludes in one of its sets, and what means the same there. */
export interface Exclusion {
  readonly same: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

type Exclusions = ReadonlyMap<string, readonly Exclusion[]>;

const linesOf = (table: string): string[] => table.trim().split(/\s*\n\s*/u);

const stemsOf = (words: string, separator: RegExp, language: LanguageTag): Set<string> =>
  new Set(
    words
      .split(separator)
      .filter(Boolean)
      .map((word) => stemOf(word, language)),
  );

/** Every stem with what it excludes, from sets whose members cannot be true together. */
function exclusionsIn(sets: readonly (readonly ReadonlySet<string>[])[]): Exclusions {
  const exclusions = new Map<string, Exclusion[]>();
  for (const members of sets)
    for (const same of members) {
      const others = members.filter((member) => member !== same).flatMap((member) => [...member]);
      const exclusion = { same, excluded: new Set(others.filter((other) => !same.has(other))) };
      for (const stem of same) exclusions.set(stem, [...(exclusions.get(stem) ?? []), exclusion]);
    }
  return exclusions;
}

const sidesOf = (table: string, language: LanguageTag): Set<string>[][] =>
  linesOf(table).map((line) => line.split('/').map((side) => stemsOf(side, /\s+/u, language)));

/** What excludes what in a language; empty where nothing is known. */
const exclusionsFor = perLanguage((language) => {
  const { opposites, exclusiveWords, denyingPrefixes = [] } = partOf(language, CLAIMS) ?? {};
  const exclusive = exclusiveWords === undefined ? [] : linesOf(exclusiveWords);
  const table = exclusionsIn([
    ...(opposites === undefined ? [] : sidesOf(opposites, language)),
    ...exclusive.map((line) => line.split(' ').map((member) => stemsOf(member, /=/u, language))),
  ]);
  return { table, denyingPrefixes };
});

/** `unpaid` and `paid` exclude each other, as all such pairs do. */
function prefixExclusion(stem: string, prefixes: readonly (readonly [string, number])[]): Exclusion {
  const excluded = prefixes.flatMap(([prefix, shortest]) => {
    const bare = stem.startsWith(prefix) ? stem.slice(prefix.length) : '';
    return [...(bare.length >= shortest ? [bare] : []), ...(stem.length >= shortest ? [prefix + stem] : [])];
  });
  return { same: new Set([stem]), excluded: new Set(excluded) };
}

/**
 * Every set in which a stem excludes others, in English including the pair with and without a denying prefix: `paid`
 * and `unpaid`. Empty for languages without a table.
 */
export function exclusionsOf(stem: string, language: LanguageTag): readonly Exclusion[] {
  const { table, denyingPrefixes } = exclusionsFor(language);
  const own = table.get(stem) ?? [];
  return denyingPrefixes.length === 0 ? own : [...own, prefixExclusion(stem, denyingPrefixes)];
}
