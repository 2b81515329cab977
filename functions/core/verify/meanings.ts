import { EXCLUSIVE_WORDS } from './exclusive-words-data.ts';
import { OPPOSITES } from './opposites-data.ts';
import { stemOf } from './stem.ts';
import { SYNONYMS } from './synonyms-data.ts';

/** One member of a set of words that exclude each other. */
interface Member {
  readonly set: number;
  readonly member: number;
}

/** The stems that a set's lines hold, grouped: `members[set][member]` is one member's stems. */
interface ExclusionTable {
  readonly members: readonly (readonly ReadonlySet<string>[])[];
  readonly places: ReadonlyMap<string, readonly Member[]>;
}

const stemsOf = (words: string, separator: RegExp): Set<string> =>
  new Set(
    words
      .split(separator)
      .filter(Boolean)
      .map((word) => stemOf(word, 'en')),
  );

function tableOf(members: readonly (readonly ReadonlySet<string>[])[]): ExclusionTable {
  const places = new Map<string, Member[]>();
  members.forEach((set, setIndex) => {
    set.forEach((stems, member) => {
      for (const stem of stems) places.set(stem, [...(places.get(stem) ?? []), { set: setIndex, member }]);
    });
  });
  return { members, places };
}

const linesOf = (table: string): string[] => table.trim().split('\n');

const TABLE = tableOf([
  ...linesOf(OPPOSITES).map((line) => line.split('/').map((side) => stemsOf(side, /\s+/u))),
  ...linesOf(EXCLUSIVE_WORDS).map((line) => line.split(' ').map((member) => stemsOf(member, /=/u))),
]);

const SYNONYM_GROUPS: readonly ReadonlySet<string>[] = linesOf(SYNONYMS).map((line) => stemsOf(line, /\s+/u));
const GROUPS_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = (() => {
  const groups = new Map<string, ReadonlySet<string>[]>();
  for (const group of SYNONYM_GROUPS) for (const stem of group) groups.set(stem, [...(groups.get(stem) ?? []), group]);
  return groups;
})();

/** What a word's stem excludes in one of its sets, and what says the same as it there. */
export interface Exclusion {
  readonly same: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

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

const exclusionAt = ({ set, member }: Member): Exclusion => {
  const sides = TABLE.members[set] ?? [];
  const same = sides[member] ?? new Set<string>();
  const others = sides.filter((_, index) => index !== member).flatMap((side) => [...side]);
  return { same, excluded: new Set(others.filter((other) => !same.has(other))) };
};

const EXCLUSIONS: ReadonlyMap<string, readonly Exclusion[]> = new Map(
  [...TABLE.places].map(([stem, places]) => [stem, places.map(exclusionAt)]),
);

/** Every set in which an English stem excludes others, the pair with and without a denying prefix among them. */
export const exclusionsOf = (stem: string): readonly Exclusion[] => [
  ...(EXCLUSIONS.get(stem) ?? []),
  affixExclusion(stem),
];

/** True where two English stems say nearly the same in news prose. */
export const saysNearlyTheSame = (a: string, b: string): boolean =>
  a === b || (GROUPS_OF.get(a) ?? []).some((group) => group.has(b));

/** The stems that say nearly the same as this one, itself left out. */
export const nearMeaningsOf = (stem: string): readonly string[] =>
  (GROUPS_OF.get(stem) ?? []).flatMap((group) => [...group]).filter((other) => other !== stem);
