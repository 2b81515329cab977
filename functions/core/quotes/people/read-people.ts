import { indexAt } from '../../text/span.ts';
import { isWholeGivenName } from '../words/given-names.ts';
import { nominativeName } from '../words/nominative-name.ts';
import { type AliasMention, aliasMentions } from './alias-mentions.ts';
import { addRun } from './cluster-names.ts';
import { learnGenders } from './learn-genders.ts';
import {
  type Clusters,
  type Group,
  isInQuotation,
  type Named,
  type NamedPeople,
  type NameMention,
} from './named-people.ts';
import { descriptionsIn } from './names/described-people.ts';
import type { NameRun } from './names/name-runs.ts';
import { namesIn } from './names/names-in.ts';
import { openingsOf } from './names/sentence-openings.ts';

/**
 * Reads the names of a text and clusters them: the longest form names the group, a surname or first name alone joins
 * the group it belongs to. `Ada Lund … Lund … Ada` are one group. So does an alias that the text gives somebody.
 */
export function readPeople(named: Named): NamedPeople {
  const { text, tokens, grammar, regions } = named;
  const runs = grammar.hasCapitals ? namesIn(text, tokens, grammar, regions) : [];
  const people = clustered(named, runs, []);
  const aliases = aliasMentions(runs, people);
  return aliases.length === 0 ? people : clustered(named, withoutAliases(runs, aliases), aliases);
}

/** Names that no alias stands in. */
function withoutAliases(runs: readonly NameRun[], aliases: readonly AliasMention[]): NameRun[] {
  const spans = aliases.map(({ run }) => run);
  return runs.filter((run) => (spans[indexAt(spans, run.end - 1)]?.end ?? 0) <= run.start);
}

/** The people of these names, with the places where they are named by an alias. */
function clustered(named: Named, runs: readonly NameRun[], aliases: readonly AliasMention[]): NamedPeople {
  const { text, tokens, grammar, quoted, sentences } = named;
  const clusters: Clusters = { text, groups: [], byWord: new Map() };
  // Longest first, so that `Lund` finds `Ada Lund` already there.
  for (const run of [...runs].sort((a, b) => b.words.length - a.words.length || a.start - b.start))
    addRun(run, clusters);
  for (const group of clusters.groups) group.name = nominativeName(text, group.runs, group.name, isWholeGivenName);
  addAliases(aliases, clusters.groups);
  const isSubjectFirst = grammar.lexicon.order === 'subject-first' && grammar.hasCapitals;
  const people: NamedPeople = {
    ...named,
    ...clusters,
    mentions: mentionsOf(clusters.groups, named),
    openings: isSubjectFirst ? openingsOf(sentences, tokens, (at) => isInQuotation(at, quoted), grammar) : [],
    described: grammar.lexicon.capitalizesNouns ? descriptionsIn(tokens, grammar) : [],
  };
  learnGenders(tokens, people);
  return people;
}

/** Only after the names are clustered and shown in the nominative: an alias is never a person's full name. */
function addAliases(aliases: readonly AliasMention[], groups: readonly Group[]): void {
  const byStart = new Map(groups.flatMap((group) => group.runs.map(({ start }) => [start, group] as const)));
  for (const { of, run } of aliases) {
    const group = of === undefined ? undefined : byStart.get(of);
    if (!group) continue;
    group.runs.push(run);
    group.role ??= run.role;
    group.gender ??= run.gender;
  }
}

/** Every place where a group is named, in order. */
const mentionsOf = (groups: readonly Group[], { text, quoted }: Named): NameMention[] =>
  groups
    .flatMap((group) =>
      group.runs.map(({ start, end, isAlias = false }) => ({
        start,
        end,
        group,
        isQuoted: isInQuotation(start, quoted),
        isAlias,
        isOwner: /^['’]/u.test(text.charAt(end)),
      })),
    )
    .sort((a, b) => a.start - b.start);
