import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf } from '../../languages/part-of.ts';
import { contentWordsOf } from '../words/content-words.ts';
import { isShellNoun } from './shell-nouns.ts';

type WordSet = ReadonlySet<string>;

const NOTHING: WordSet = new Set();

/** The noun is among the two words behind its article: "The guilty pleas". */
const TWO_WORDS = /^\S+(?:\s+\S+)?/u;

/**
 * The words by which a sentence's definite subject takes up what was told before: "pleas" of "The pleas were …" where a
 * sentence before told of pleas. Empty where the subject is new, is no definite one, or the language has no such article.
 */
export function resumedWords(text: string, language: string, earlier: WordSet): WordSet {
  const article = partOf(language, SUMMARY)?.definiteArticle?.exec(text)?.[0];
  if (article === undefined) return NOTHING;
  const words = contentWordsOf(TWO_WORDS.exec(text.slice(article.length))?.[0] ?? '', language);
  const [first] = words;
  return first !== undefined && (earlier.has(first) || isShellNoun(first, language)) ? words : NOTHING;
}
