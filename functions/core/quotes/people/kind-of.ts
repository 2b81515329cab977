import type { Entity } from '../quote.ts';
import { isGivenName } from '../words/given-names.ts';
import { possessiveSuffixes } from '../words/possessive-endings.ts';
import { grammarPattern } from '../words/vocabulary.ts';
import type { Group, NamedPeople } from './named-people.ts';
import { isKnownPlace } from './names/known-places.ts';
import { isOfPeople, isPlaceName, isShouted } from './names/name-shapes.ts';

/** Adjectives of nations do not begin a person's name: `Russian television`. */
const demonymEndings = grammarPattern('demonymEndings');

export function isPerson(group: Group, people: NamedPeople): boolean {
  return kindOf(group, people) === 'person';
}

function isMostlyWhere({ where, runs }: Group): boolean {
  return where * 2 >= runs.length;
}

export function kindOf(group: Group, people: NamedPeople): Entity['kind'] | undefined {
  const words = [...group.words].map((word) => word.toLowerCase());
  if (people.regions.has(group.name.toLowerCase())) return 'place';
  if (words.some((word) => people.grammar.lexicon.organizations.has(word))) return 'organization';
  if (/^\p{Lu}{2,6}$/u.test(group.name)) return 'organization';
  if (group.kind && group.role === undefined) return group.kind;
  if (isShouted(group.name) && !group.speaks) return undefined;
  const isNumbered = people.grammar.lexicon.capitalizesNouns && /\p{N}/u.test(group.name);
  if (isNumbered && group.role === undefined && !group.speaks) return undefined;
  if (words.length === 1 && people.grammar.lowerWords.has(words[0] ?? '') && !group.speaks) return undefined;
  if (isPlaceName(words) && group.role === undefined) return 'place';
  const isLone = words.length === 1 && !group.isCalledPerson;
  if (isLone && group.role === undefined && group.gender === undefined && isMostlyWhere(group)) return 'place';
  if (group.role !== undefined || group.gender !== undefined || group.speaks || group.isCalledPerson) return 'person';
  if (isKnownPlace(group.name)) return 'place';
  if (isOfPeople(words) || words.every((word) => people.grammar.lowerWords.has(word))) return undefined;
  // `trust in Ada Lund`
  const isNamedAsPerson = words.length > 1 && isGivenName(words[0] ?? '');
  if (isMostlyWhere(group) && words.length <= 3 && !isNamedAsPerson) return 'place';
  if (group.withArticle * 2 >= group.runs.length) return undefined;
  const isForeign = words.some(
    (word) => (demonymEndings().test(word) && !isGivenName(word)) || people.regions.has(stem(word)),
  );
  const isWordy = words.some((word) => people.grammar.lexicon.roles.has(word) || possessiveSuffixes().test(word));
  return words.length >= 2 && words.length <= 4 && !isForeign && !isWordy ? 'person' : undefined;
}

export const stem = (word: string): string => word.replace(possessiveSuffixes(), '');
