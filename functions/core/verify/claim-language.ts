import { STOP_WORD_LANGUAGES, stopWordsOf } from '../brief/stop-words.ts';
import type { Word } from './words.ts';

/** So many words, and so large a share of all, must be another language's commonest ones. */
const FEWEST = 2;
const SHARE = 0.25;
/** Short words stand in several languages: French and English `a`. */
const TIMES = 2;
const MAX_WORDS = 200;

/**
 * The language a claim seems to be in, a primary tag, where it has hardly one of the commonest words of the text's language
 * and several of another's; undefined else. Words of no list tell nothing.
 */
export function otherLanguageOf(words: readonly Word[], language: string): string | undefined {
  const looked = words.slice(0, MAX_WORDS).map(({ lower }) => lower);
  const own = stopWordsOf(language);
  if (own.size === 0) return undefined;
  const ownCount = looked.filter((lower) => own.has(lower)).length;
  const counts = STOP_WORD_LANGUAGES.map((other) => {
    const stops = stopWordsOf(other);
    return { other, count: looked.filter((lower) => stops.has(lower)).length };
  });
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count >= FEWEST && most.count >= SHARE * looked.length && most.count > TIMES * ownCount
    ? most.other
    : undefined;
}
