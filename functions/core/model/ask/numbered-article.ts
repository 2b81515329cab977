import type { Article, Sentence } from '../../article/article.ts';
import type { Entity, Quote, QuoteAnalysis } from '../../quotes/quote.ts';
import { sha256 } from '../../text/sha256.ts';

/** What the prompt shows of an article; numbers are places in these lists, counted from 1. */
export interface NumberedArticle {
  readonly article: Article;
  readonly analysis: QuoteAnalysis;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Entity[];
}

/** Numbers what the built-in engine found; the order never changes, so pointers mean the same in every part of the article. */
export const numberArticle = (article: Article, analysis: QuoteAnalysis): NumberedArticle => ({
  article,
  analysis,
  sentences: article.sentences,
  quotes: analysis.quotes,
  people: analysis.entities.filter(({ kind }) => kind === 'person'),
});

/** The lines between which the article stands: made from its content, so that no article can hold its own. */
export function fenceFor(article: Article): string {
  let fence = '';
  for (let salt = 0; fence === '' || article.text.includes(fence); salt += 1)
    fence = `=====${sha256(`${article.sha256}:${salt}`).slice(0, 24)}=====`;
  return fence;
}
