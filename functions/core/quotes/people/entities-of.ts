import type { Entity } from '../quote.ts';
import { isGivenName } from '../words/given-names.ts';
import { hasRoleOfPerson, isProvenPerson } from './is-proven-person.ts';
import { kindOf } from './kind-of.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { isThingWord } from './names/name-shapes.ts';

/**
 * Every name that may be a person, an organization or a place, in order of first mention. `Mayor Ada Lund spoke in
 * Port Ellin.` gives a person and a place.
 */
export function entitiesOf(people: NamedPeople): Entity[] {
  return people.groups
    .flatMap((group) => {
      const kind = kindOf(group, people);
      const mentions = group.runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
      if (kind === undefined) return [];
      const { name, gender } = group;
      const role = hasRoleOfPerson(group, people) ? group.role : undefined;
      return [
        {
          name,
          kind,
          ...(role && kind === 'person' ? { role } : {}),
          ...(gender ? { gender } : {}),
          isProven: kind === 'person' ? isProvenPerson(group, people) : !isBesideBody(group),
          mentions,
        },
      ];
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** `sagte von der Partei Ada Lund`: only the noun before makes an organization or a place of a person's name. */
const isBesideBody = ({ kind, name }: Group): boolean => {
  const words = name.split(' ');
  return (
    kind !== undefined &&
    words.length === 2 &&
    isGivenName(words[0] ?? '') &&
    !isThingWord(words[1]?.toLowerCase() ?? '')
  );
};
