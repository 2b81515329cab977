import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

/** Shorter words with such an ending mostly mean something else: `over`, `paper`. */
const SHORTEST_PERSON = 6;

const personsOf = perLanguage((language) => {
  const persons = partOf(language, CLAIMS)?.persons;
  return persons && { words: wordSet(`${persons.others} ${persons.women} ${persons.men}`), ending: persons.ending };
});

/**
 * True for a word, in lower case, that may describe somebody whom a text also names: `driver`. False if such words are
 * not known.
 */
export function isPersonWord(lower: string, language: LanguageTag): boolean {
  const persons = personsOf(language);
  if (persons === undefined) return false;
  return persons.words.has(lower) || (lower.length >= SHORTEST_PERSON && persons.ending.test(lower));
}
