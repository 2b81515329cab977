import { indexAt, type Span } from '../../text/span.ts';
import type { Mention } from '../words/mention.ts';
import { isPerson, kindOf } from './kind-of.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { roleIn } from './names/role-text.ts';

/** The entity that stands at a mention, noted as one who speaks. */
export function noteSpeaker(mention: Mention, people: NamedPeople): { name: string; role?: string } | undefined {
  const group = groupAt(mention, people);
  if (!group) return undefined;
  group.speaks = true;
  if (group.kind !== undefined || kindOf(group, people) === 'organization') return { name: group.name };
  const own = mention.role && roleIn(people.text, mention.role, people.grammar.lexicon);
  group.role ??= own;
  const role = isPerson(group, people) ? (own ?? group.role) : undefined;
  return { name: group.name, ...(role ? { role } : {}) };
}

/** Whether somebody else by name stands behind `speaker`'s mention and before `to`. */
export function othersNamed(speaker: Span & { readonly name: string }, to: number, people: NamedPeople): boolean {
  for (let index = indexAt(people.mentions, to - 1); index >= 0; index -= 1) {
    const mention = people.mentions[index];
    if (!mention || mention.start < speaker.end) return false;
    if (mention.group.name !== speaker.name && isPerson(mention.group, people)) return true;
  }
  return false;
}

/** Whom a mention names. */
export function groupAt(span: Span, people: NamedPeople): Group | undefined {
  const index = indexAt(people.mentions, span.end - 1);
  const found = people.mentions[index];
  return found && found.end > span.start ? found.group : undefined;
}

/** Whether these words, but for a comma inside the marks (`“Sparrow,”`), name somebody by an alias. */
export function isAliasAt({ start, end }: Span, people: NamedPeople): boolean {
  const found = people.mentions[indexAt(people.mentions, start)];
  return found?.isAlias === true && found.start === start && end - found.end <= 1 && end >= found.end;
}

/** All who are named in some stretches of the text. */
export function namedIn(spans: readonly Span[], people: NamedPeople): ReadonlySet<Group> {
  const found = new Set<Group>();
  for (const { start, end } of spans)
    for (let at = indexAt(people.mentions, start - 1) + 1; (people.mentions[at]?.start ?? end) < end; at += 1) {
      const group = people.mentions[at]?.group;
      if (group) found.add(group);
    }
  return found;
}

/** Whether somebody’s speech may go on in these words: not of a place, nor of one whom they name. */
export function goesOn(name: string, words: Span, people: NamedPeople): boolean {
  return !people.regions.has(name.toLowerCase()) && ![...namedIn([words], people)].some((group) => group.name === name);
}
