import { contentWordsOf } from './content-words.ts';
import { isShellNoun } from './shell-nouns.ts';

type WordSet = ReadonlySet<string>;

const NOTHING: WordSet = new Set();

/** Definite articles that open a sentence, by primary language. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^The\s/u,
  de: /^(?:Der|Die|Das)\s/u,
  fr: /^(?:Le|La|Les)\s|^L[’']/u,
  es: /^(?:El|La|Los|Las)\s/u,
  pt: /^(?:O|A|Os|As)\s/u,
  it: /^(?:Il|Lo|La|I|Gli|Le)\s|^L[’']/u,
};
/** The noun is among the two words behind its article: "The guilty pleas". */
const TWO_WORDS = /^\S+(?:\s+\S+)?/u;

/**
 * The words by which a sentence's definite subject takes up what was told before: "pleas" of "The pleas were …" where a
 * sentence before told of pleas. Empty where the subject is new, is no definite one, or the language has no such article.
 */
export function resumedWords(text: string, language: string, heard: WordSet): WordSet {
  const article = ARTICLES[language.split('-')[0] ?? '']?.exec(text)?.[0];
  if (article === undefined) return NOTHING;
  const words = contentWordsOf(TWO_WORDS.exec(text.slice(article.length))?.[0] ?? '', language);
  const [first] = words;
  return first !== undefined && (heard.has(first) || isShellNoun(first, language)) ? words : NOTHING;
}
