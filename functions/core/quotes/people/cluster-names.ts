import { withoutAccents } from '../words/given-names.ts';
import { asRead } from '../words/tokens.ts';
import { stem } from './kind-of.ts';
import { type Clusters, type Group, MAX_NAMESAKES } from './named-people.ts';
import type { NameRun } from './names/name-runs.ts';
import { roleStem, rolesOf } from './roles-of.ts';

/** Of two with one surname the bare surname means the one the text is about: named in full twice as often, else neither. */
function mostNamed(groups: readonly Group[]): Group | undefined {
  const [first, second] = groups.slice(0, MAX_NAMESAKES).sort((a, b) => b.full - a.full);
  return first && (!second || first.full >= 2 * second.full) ? first : undefined;
}

/** Adds a run to the group it names, or to a new one: `Lund` behind `Ada Lund` is hers. The longest runs must come first. */
export function addRun(given: NameRun, clusters: Clusters): Group {
  const run = { ...given, words: given.words.map(withoutAccents) };
  const group = holderOf(run, clusters) ?? findGroup(run, clusters) ?? createGroup(run, clusters);
  group.runs.push(run);
  if (run.isWhere) group.where += 1;
  if (run.hasArticle) group.withArticle += 1;
  // `Bobby Scott` is as full as `Robert C. “Bobby” Scott`.
  if (run.words.length >= Math.min(2, group.words.size)) group.full += 1;
  // `Mayor Lund` where two are called Lund says nothing of the one it does not mean.
  const isOwn = run.words.length > 1 || bearers(run.words[0] ?? '', clusters).length < 2;
  if (isOwn) group.role ??= run.role;
  if (isOwn) group.gender ??= run.gender;
  group.kind ??= run.kind;
  return group;
}

function createGroup(run: NameRun, clusters: Clusters): Group {
  const group: Group = {
    name: asRead(clusters.text.slice(run.start, run.end)),
    words: new Set(run.words),
    runs: [],
    full: 0,
    withArticle: 0,
    where: 0,
    role: undefined,
    gender: undefined,
    speaks: false,
    kind: undefined,
    isCalledPerson: false,
  };
  clusters.groups.push(group);
  for (const word of group.words) {
    const known = clusters.byWord.get(word);
    if (known) known.push(group);
    else clusters.byWord.set(word, [group]);
  }
  return group;
}

/** Those with a longer name that ends in this surname. */
function bearers(surname: string, clusters: Clusters): Group[] {
  return (clusters.byWord.get(surname) ?? []).filter(({ words }) => words.size > 1 && [...words].at(-1) === surname);
}

/** Of two of one surname the one who holds the office: `Mayor Lund`. */
function holderOf({ words, role }: NameRun, clusters: Clusters): Group | undefined {
  const [surname] = words;
  if (surname === undefined || words.length > 1 || role === undefined) return undefined;
  const sameSurname = bearers(surname, clusters);
  const noun = roleStem(role.split(/\s+/u).at(-1) ?? '');
  const holders = sameSurname.filter((group) => group.role !== undefined && rolesOf(group.role).has(noun));
  return sameSurname.length > 1 && holders.length === 1 ? holders[0] : undefined;
}

/** The one group whose name contains all these words with the same last word, or whose first name it is; else none. */
function findGroup({ words, role }: NameRun, clusters: Clusters): Group | undefined {
  const last = words.at(-1) ?? '';
  const candidates = (clusters.byWord.get(stem(last)) ?? clusters.byWord.get(last) ?? []).filter((group) =>
    words.every((word) => group.words.has(word)),
  );
  const exact = candidates.filter((group) => group.words.size === words.length);
  if (exact.length > 0) return exact[0];
  const bySurname = candidates.filter((group) => [...group.words].at(-1) === last);
  // `Captain Lund` is neither where no Lund is said to be a captain.
  if (bySurname.length > 1 && role !== undefined) return undefined;
  if (bySurname.length > 0) return mostNamed(bySurname);
  return candidates.length === 1 ? candidates[0] : undefined;
}
