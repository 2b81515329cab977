import { stopWordLanguages, stopWordsOf } from '../../languages/stop-words.ts';
import type { Word } from '../words/words.ts';

/** At least this many words, and this share of all, must be among another language's commonest ones. */
const FEWEST = 2;
const SHARE = 0.25;
/** Short words are found in several languages: French and English `a`. */
const TIMES = 2;
const MAX_WORDS = 200;

/**
 * True if a claim has hardly any of the commonest words of the text's language and several of another's: `Der Pier wird
 * im Mai für alle geöffnet` beside an English text. Words in no list are not counted.
 */
export function isInOtherLanguage(words: readonly Word[], language: string): boolean {
  const looked = words.slice(0, MAX_WORDS).map(({ lower }) => lower);
  const countOf = (tag: string): number => looked.filter((lower) => stopWordsOf(tag).has(lower)).length;
  if (stopWordsOf(language).size === 0) return false;
  const most = Math.max(...stopWordLanguages().map(countOf));
  return most >= FEWEST && most >= SHARE * looked.length && most > TIMES * countOf(language);
}
