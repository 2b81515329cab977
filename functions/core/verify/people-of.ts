import { analyzeText } from '../article/analyze-text.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { GENERIC_NAME_WORDS } from './generic-name-words-data.ts';
import { IMPERSONAL_NAME_WORDS } from './impersonal-name-words-data.ts';
import type { Name } from './names.ts';
import type { PreparedText } from './prepare-text.ts';

/** A person of the text. */
export interface Person {
  readonly name: string;
  /** Words of the fullest name, in lower case. */
  readonly words: readonly string[];
  readonly gender?: 'female' | 'male';
}

/** The persons of a text by the words of their names, in lower case. */
export type PeopleIndex = ReadonlyMap<string, readonly Person[]>;

const IMPERSONAL: ReadonlySet<string> = new Set(`${GENERIC_NAME_WORDS} ${IMPERSONAL_NAME_WORDS}`.split(' '));
const indexes = new WeakMap<PreparedText, PeopleIndex>();

/** A name of one word is a person's only where the text shows their gender. */
const FULL_NAME = 2;

function findPeople({ text, language }: PreparedText): PeopleIndex {
  const index = new Map<string, Person[]>();
  for (const { name, kind, gender } of findQuotes(analyzeText(text, language)).entities) {
    const words = name.toLowerCase().split(/\s+/u);
    if (kind !== 'person' || (words.length < FULL_NAME && gender === undefined)) continue;
    if (words.some((word) => IMPERSONAL.has(word))) continue;
    const person = { name, words, ...(gender ? { gender } : {}) };
    for (const word of new Set(words)) index.set(word, [...(index.get(word) ?? []), person]);
  }
  return index;
}

/** The persons a text names, found when first asked for; linear in the text. */
export function peopleOf(text: PreparedText): PeopleIndex {
  const known = indexes.get(text) ?? findPeople(text);
  indexes.set(text, known);
  return known;
}

const bare = (lower: string): string => lower.replace(/['’]s?$/u, '');

/** The person of the text that a name means, or undefined where it is nobody's or several people's. */
export function personOf(people: PeopleIndex, { words }: Name): Person | undefined {
  const own = words.map(({ lower }) => bare(lower));
  const found = (people.get(own.at(-1) ?? '') ?? []).filter((person) => own.every((word) => person.words.includes(word)));
  return found.length === 1 ? found[0] : undefined;
}
