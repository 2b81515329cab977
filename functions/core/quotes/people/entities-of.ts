import type { Entity } from '../quote.ts';
import { hasRoleOfPerson, isProvenPerson } from './is-proven-person.ts';
import { kindOf } from './kind-of.ts';
import type { NamedPeople } from './named-people.ts';

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
          isProven: kind !== 'person' || isProvenPerson(group, people),
          mentions,
        },
      ];
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
