import type { Article, Sentence } from '../article/article.ts';
import { sha256 } from '../manifest/fingerprint.ts';
import type { Entity, Quote, QuoteAnalysis } from '../quotes/quote.ts';
import type { Span } from '../span.ts';

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

// Controls, bidirectional marks, tags and variation selectors: nothing a reader of the article sees. The joiners that Persian and
// Hindi need (ZWNJ, ZWJ) stay.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu;
// What the prompt itself uses to number things and to part the article from the rest.
const POINTER = /\[(\s*[sqp]\s*\d)/giu;

/** A stretch of the article as it may stand in a prompt: one line, nothing unseen, no brackets that look like our numbers. */
export const promptText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(POINTER, '($1').trim();

/** Code points of a text: its first `length`, with an ellipsis where there are more. */
export function head(text: string, length: number): string {
  const start = text.slice(0, 2 * length); // a code point is at most two units
  const points = [...start];
  return points.length > length || start.length < text.length ? `${points.slice(0, length).join('')}…` : text;
}

/** A sentence of more code points is no sentence but a table or a file: its beginning is shown. */
const SHOWN_OF_SENTENCE = 4_000;

/** What a prompt shows of a sentence. */
export const shownOf = (text: string, { start, end }: Span): string =>
  head(promptText(text.slice(start, end)), SHOWN_OF_SENTENCE);

/** The lines between which the article stands: made from its content, so that no article can hold its own. */
export function fenceFor(article: Article): string {
  let fence = '';
  for (let salt = 0; fence === '' || article.text.includes(fence); salt += 1)
    fence = `=====${sha256(`${article.sha256}:${salt}`).slice(0, 24)}=====`;
  return fence;
}
