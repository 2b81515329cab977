import { isWholeGivenName } from '../words/given-names.ts';
import { nominativeName } from '../words/nominative-name.ts';
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
import { namesIn } from './names/names-in.ts';
import { openingsOf } from './names/sentence-openings.ts';

/**
 * Reads the names of a text and clusters them: the longest form names the group, a surname or first name alone joins
 * the group it belongs to. `Ada Lund … Lund … Ada` are one group.
 */
export function readPeople(named: Named): NamedPeople {
  const { text, tokens, grammar, regions, quoted, sentences } = named;
  const clusters: Clusters = { text, groups: [], byWord: new Map() };
  const runs = grammar.hasCapitals ? namesIn(text, tokens, grammar, regions) : [];
  // Longest first, so that `Lund` finds `Ada Lund` already there.
  for (const run of [...runs].sort((a, b) => b.words.length - a.words.length || a.start - b.start))
    addRun(run, clusters);
  for (const group of clusters.groups) group.name = nominativeName(text, group.runs, group.name, isWholeGivenName);
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

/** Every place where a group is named, in order. */
const mentionsOf = (groups: readonly Group[], { text, quoted }: Named): NameMention[] =>
  groups
    .flatMap((group) =>
      group.runs.map(({ start, end }) => ({
        start,
        end,
        group,
        isQuoted: isInQuotation(start, quoted),
        isOwner: /^['’]/u.test(text.charAt(end)),
      })),
    )
    .sort((a, b) => a.start - b.start);
