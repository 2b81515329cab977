import { EXCLUSIVE_WORDS } from './exclusive-words-data.ts';
import { FURTHER_OPPOSITES } from './further-opposites-data.ts';
import { OPPOSITES } from './opposites-data.ts';
import { stemOf } from './stem.ts';

/** What a word's stem excludes in one of its sets, and what says the same as it there. */
export interface Exclusion {
  readonly same: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

type Exclusions = ReadonlyMap<string, readonly Exclusion[]>;

const linesOf = (table: string): string[] => table.trim().split('\n');

const stemsOf = (words: string, separator: RegExp, language: string): Set<string> =>
  new Set(
    words
      .split(separator)
      .filter(Boolean)
      .map((word) => stemOf(word, language)),
  );

/** Every stem with what it excludes, from sets of members of which one thing is only one. */
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

const sidesOf = (table: string, language: string): Set<string>[][] =>
  linesOf(table).map((line) => line.split('/').map((side) => stemsOf(side, /\s+/u, language)));

const ENGLISH = exclusionsIn([
  ...sidesOf(OPPOSITES, 'en'),
  ...linesOf(EXCLUSIVE_WORDS).map((line) => line.split(' ').map((member) => stemsOf(member, /=/u, 'en'))),
]);

const FURTHER: ReadonlyMap<string, Exclusions> = new Map(
  Object.entries(FURTHER_OPPOSITES).map(([language, table]) => [language, exclusionsIn(sidesOf(table, language))]),
);

/** Prefixes that deny, with the fewest letters that must follow: `press` and `impress` are no pair, `regular` and `irregular` are. */
const DENYING_PREFIXES: readonly (readonly [prefix: string, shortest: number])[] = [
  ['un', 4],
  ['non', 5],
  ['dis', 6],
  ['mis', 6],
  ['ir', 6],
  ['il', 5],
  ['in', 7],
  ['im', 7],
];

/** `unpaid` and `paid` exclude each other, as all such pairs do. */
function affixExclusion(stem: string): Exclusion {
  const excluded = DENYING_PREFIXES.flatMap(([prefix, shortest]) => {
    const bare = stem.startsWith(prefix) ? stem.slice(prefix.length) : '';
    return [...(bare.length >= shortest ? [bare] : []), ...(stem.length >= shortest ? [prefix + stem] : [])];
  });
  return { same: new Set([stem]), excluded: new Set(excluded) };
}

/**
 * Every set in which a stem excludes others; in English the pair with and without a denying prefix among them. Empty for
 * languages without a table.
 */
export function exclusionsOf(stem: string, language: string): readonly Exclusion[] {
  if (/^en\b/u.test(language)) return [...(ENGLISH.get(stem) ?? []), affixExclusion(stem)];
  return FURTHER.get(language.split('-')[0] ?? '')?.get(stem) ?? [];
}
