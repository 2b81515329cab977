import { analyzeText } from '../../article/analyze-text.ts';
import { CLAIMS } from '../../languages/listed/claims.ts';
import { languagesWith, partOfTag } from '../../languages/part-of.ts';
import { listOf } from '../../languages/word-list.ts';
import { readQuotes } from '../../quotes/find-quotes.ts';
import { possessiveEndings } from '../../quotes/words/possessive-endings.ts';
import { once } from '../../text/once.ts';
import type { PreparedText } from '../words/prepared-text.ts';
import type { Name } from './names.ts';

/** A person of the text. */
export interface Person {
  readonly name: string;
  /** Words of the fullest name, in lower case. */
  readonly words: readonly string[];
}

/** Who and what a text names, words in lower case. */
export interface NamedInText {
  /** The persons by each word of their names. */
  readonly people: ReadonlyMap<string, readonly Person[]>;
  /** Words of the names of places and institutions. */
  readonly things: ReadonlySet<string>;
}

/** Words that make a name no person's, in any language. */
const impersonal = once(
  (): ReadonlySet<string> =>
    new Set(
      languagesWith(CLAIMS).flatMap(({ tag }) => {
        const { generic = '', impersonal: own = '' } = partOfTag(tag, CLAIMS)?.names ?? {};
        return listOf(`${generic} ${own}`);
      }),
    ),
);
const indexes = new WeakMap<PreparedText, NamedInText>();

/** A name of one word is a person's only where the text shows their gender. */
const FULL_NAME = 2;

function findNamed({ text, language }: PreparedText): NamedInText {
  const people = new Map<string, Person[]>();
  const things = new Set<string>();
  for (const { name, kind, gender } of readQuotes(analyzeText(text, language)).entities) {
    const words = name.toLowerCase().split(/\s+/u);
    if (kind !== 'person' || words.some((word) => impersonal().has(word))) for (const word of words) things.add(word);
    else if (words.length >= FULL_NAME || gender !== undefined) {
      const person = { name, words };
      for (const word of new Set(words)) people.set(word, [...(people.get(word) ?? []), person]);
    }
  }
  return { people, things };
}

/** The persons and things a text names, found when first asked for; linear in the text. */
export function namedIn(text: PreparedText): NamedInText {
  const known = indexes.get(text) ?? findNamed(text);
  indexes.set(text, known);
  return known;
}

const bare = (lower: string): string => lower.replace(possessiveEndings(), '');

/**
 * The person of the text that a name means, or undefined where it is nobody's or several people's. `Lund` means Ada
 * Lund, unless the text has an Eva Lund too.
 */
export function personOf({ people }: NamedInText, { words }: Name): Person | undefined {
  const own = words.map(({ lower }) => bare(lower));
  const found = (people.get(own.at(-1) ?? '') ?? []).filter((person) =>
    own.every((word) => person.words.includes(word)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** True for a name that may be somebody's: it is no place's or institution's as far as the text shows. */
export function mayBeSomebody(named: NamedInText, name: Name): boolean {
  if (personOf(named, name)) return true;
  return !name.words.map(({ lower }) => bare(lower)).some((word) => named.things.has(word) || impersonal().has(word));
}
