import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf } from '../../languages/part-of.ts';
import { contentWordsOf } from '../words/content-words.ts';
import { isShellNoun } from './shell-nouns.ts';

type WordSet = ReadonlySet<string>;

const NOTHING: WordSet = new Set();

/** The noun is one of the two words after its article: "The guilty pleas". */
const TWO_WORDS = /^\S+(?:\s+\S+)?/u;

/**
 * The words by which a sentence's definite subject refers to what was told before: "pleas" of "The pleas were …" if an
 * earlier sentence mentions pleas. Empty if the subject is new or not definite, or the language has no such article.
 */
export function resumedWords(text: string, language: string, earlier: WordSet): WordSet {
  const article = partOf(language, SUMMARY)?.definiteArticle?.exec(text)?.[0];
  if (article === undefined) return NOTHING;
  const words = contentWordsOf(TWO_WORDS.exec(text.slice(article.length))?.[0] ?? '', language);
  const [first] = words;
  return first !== undefined && (earlier.has(first) || isShellNoun(first, language)) ? words : NOTHING;
}
