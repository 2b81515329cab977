import { once } from '../../../text/once.ts';
import { nominativeKey } from '../../words/nominative-name.ts';
import { grammarWords } from '../../words/vocabulary.ts';

/** What the words of a name tell of its kind, in English names; other languages show it by the words around. */

/** `Holm Island`, `Lund Street`: the last word says that it is a place. */
const placeLastWords = grammarWords('placeLastWords');
/** `New Holm`, `Port Ellin`, `San Orran`. */
const placeFirstWords = grammarWords('placeFirstWords');
/** Followers of a party and members of a nation are many people: no name of one. */
const groupNames = grammarWords('groupNames');
/** Words that end the name of a thing, a cause or a time. */
const thingLastWords = grammarWords('thingLastWords');

/** Names of places by their words alone; words in lower case. */
export const isPlaceName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (placeLastWords().has(words.at(-1) ?? '') ||
    (words.length <= 3 && placeFirstWords().has((words[0] ?? '').replace('.', ''))));

/** Names of groups of people and of things, that are neither a person nor a place; words in lower case. */
export const isOfPeople = (words: readonly string[]): boolean =>
  words.some((word) => groupNames().has(word)) || (words.length > 1 && thingLastWords().has(words.at(-1) ?? ''));

/** `ECONOMY FAVOURS LUND`: a headline's words, not a name. */
export const isShouted = (name: string): boolean => /\s/u.test(name) && !/\p{Ll}/u.test(name);

/** A word that stands in names of bodies, laws, events and streets, and in nobody's name; in lower case. */
export const isThingWord = (word: string): boolean =>
  thingFirstWords().has(word) ||
  thingWords().has(word) ||
  (CYRILLIC.test(word) && thingKeys().has(nominativeKey(word)));
const CYRILLIC = /^\p{Script=Cyrillic}{4}/u;
/** Words in whatever case: Russian `Общества` of `общество`. Shorter stems are those of names as well. */
const thingKeys = once(
  () => new Set([...thingWords()].map((word) => nominativeKey(word)).filter((key) => key.length > 3)),
);
const thingFirstWords = grammarWords('thingFirstWords');
const thingWords = grammarWords('thingWords');
