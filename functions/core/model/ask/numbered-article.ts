import type { Article, Sentence } from '../../article/article.ts';
import type { Entity, Quote, QuoteAnalysis } from '../../quotes/quote.ts';
import { sha256 } from '../../text/sha256.ts';

/**
 * What the prompt shows of an article. A number in the prompt or in an answer is a place in one of these lists, counted
 * from 1: `[s1]` is the first sentence, `[q1]` the first quotation, `[p1]` the first person.
 */
export interface NumberedArticle {
  readonly article: Article;
  readonly analysis: QuoteAnalysis;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Entity[];
}

/** Lists what the built-in engine found. The order never changes, so that a number means the same in every part of the article. */
export const numberArticle = (article: Article, analysis: QuoteAnalysis): NumberedArticle => ({
  article,
  analysis,
  sentences: article.sentences,
  quotes: analysis.quotes,
  people: analysis.entities.filter(({ kind }) => kind === 'person'),
});

/** The line that stands above and below the article in a prompt. It is made from the article's content, so that no article can hold its own. */
export function fenceFor(article: Article): string {
  let fence = '';
  for (let salt = 0; fence === '' || article.text.includes(fence); salt += 1)
    fence = `=====${sha256(`${article.sha256}:${salt}`).slice(0, 24)}=====`;
  return fence;
}
