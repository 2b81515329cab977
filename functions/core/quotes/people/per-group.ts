import type { Group, NamedPeople } from './named-people.ts';

/**
 * What the places of a name show, looked at once for each name: a text of a megabyte names one person thousands of times, and asks of
 * them at each pronoun. The places do not change once all names are clustered.
 */
export function perGroup<Value>(
  read: (group: Group, people: NamedPeople) => Value,
): (group: Group, people: NamedPeople) => Value {
  const known = new WeakMap<Group, { readonly value: Value }>();
  return (group, people) => {
    const found = known.get(group) ?? { value: read(group, people) };
    known.set(group, found);
    return found.value;
  };
}
