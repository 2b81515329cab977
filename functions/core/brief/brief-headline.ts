import type { Article } from '../article/article.ts';
import { compressSentence } from './compress.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** Characters of a headline that still fits one or two lines. */
const MAX_HEADLINE = 90;
/** A clause cut shorter than this says too little; the whole sentence is better. */
const MIN_HEADLINE = 25;

const CLAUSE_END = /[,;:，；：،—–](?=\s|$|\p{Script=Han})/gu;

function lastClauseEnd(text: string): number | undefined {
  let last: number | undefined;
  for (const { index } of text.matchAll(CLAUSE_END)) {
    if (index > MAX_HEADLINE) break;
    if (index >= MIN_HEADLINE) last = index;
  }
  return last;
}

/**
 * The article's own title; else the lead without dateline and full stop, cut at a clause end where it is longer than
 * about 90 characters. Never cut where no clause ends. Empty only for an article without sentences.
 */
export function briefHeadline(article: Article, lead: RankedSentence | undefined): string {
  const own = article.title?.text.trim();
  if (own !== undefined && own !== '') return own;
  const clause = compressSentence(lead?.text ?? '', article.language).replace(/\s?[.。।]$/u, '');
  return clause.length <= MAX_HEADLINE ? clause : clause.slice(0, lastClauseEnd(clause) ?? clause.length).trimEnd();
}
