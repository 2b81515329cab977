import type { Span } from '../../text/span.ts';
import type { Mention } from '../words/mention.ts';
import { grammarWords } from '../words/vocabulary.ts';
import { isPerson } from './kind-of.ts';
import { namedIn } from './mentions-in.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { roleStem, rolesOf } from './roles-of.ts';

/**
 * Who a description with the article means: `the spokesperson` is the person to whom the text gave that role, if there
 * is only one; `the Foreign Secretary` the one whose role ends that way. `a spokesman` is nobody named.
 */
export function resolveDescription(
  mention: Mention,
  said: readonly Span[],
  people: NamedPeople,
): { name: string; role?: string } | undefined {
  const words = people.text.slice(mention.start, mention.end).toLowerCase().split(/\s+/u);
  const noun = words.at(-1) ?? '';
  if (people.grammar.lexicon.organizations.has(noun)) return undefined;
  if (words.length > MAX_DESCRIPTION || !people.grammar.lexicon.roles.has(noun)) return undefined;
  if (people.grammar.lexicon.verbEndings !== undefined && indefiniteWords().has(words[0] ?? '')) return undefined;
  if (words.length >= 2 && !articlesBeforeNames().has(words[0] ?? '')) return undefined;
  const title = words.slice(1).join(' ');
  const holders = people.groups.filter(
    (group) =>
      group.role !== undefined &&
      isPerson(group, people) &&
      (group.runs[0]?.start ?? 0) < mention.start &&
      (words.length > 2 ? group.role.toLowerCase().endsWith(title) : rolesOf(group.role).has(roleStem(noun))),
  );
  const [only, other] = holders;
  if (!only || other || namedIn(said, people).has(only) || isIntroduced(noun, only, mention, people)) return undefined;
  return { name: only.name, ...(only.role ? { role: only.role } : {}) };
}

/** `A spokesman for the lines said …`: after this, `the spokesman` is no longer the one named before. */
export function isIntroduced(noun: string, group: Group, { start }: Span, people: NamedPeople): boolean {
  const last = group.runs.reduce((end, run) => (run.end <= start ? Math.max(end, run.end) : end), 0);
  const words = people.text
    .slice(Math.max(last, start - MAX_TO_INTRODUCED), start)
    .toLowerCase()
    .split(/[\s,.;:]+/u);
  return words.some((word, at) => indefiniteWords().has(word) && words.slice(at + 1, at + 4).includes(noun));
}

/** English articles for somebody new. */
const indefiniteWords = grammarWords('indefiniteWords');
/** How far back somebody new is looked for, in UTF-16 units. */
const MAX_TO_INTRODUCED = 1200;
/** Words of a description that may mean somebody by role: `the deputy prime minister`. */
const MAX_DESCRIPTION = 4;

/** Definite articles, and the possessive ones that mean somebody known. */
const articlesBeforeNames = grammarWords('articlesBeforeNames');
