import { GRAMMAR } from '../../languages/listed/grammar.ts';
import { languagesWith } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';
import { grammarPattern } from './vocabulary.ts';

/** How a word begins with its article: Arabic `الوزير`. */
export const attachedArticles = grammarPattern('attachedArticles');

/** A word whose article has merged with a preposition, with the article alone: Arabic `للخبير` → `الخبير`; any other as it is. */
export function withPlainArticle(word: string): string {
  for (const [merged, article] of mergedArticles())
    if (word.startsWith(merged)) return `${article}${word.slice(merged.length)}`;
  return word;
}

const mergedArticles = once(() => languagesWith(GRAMMAR).flatMap(({ part }) => [...(part.mergedArticles ?? [])]));
