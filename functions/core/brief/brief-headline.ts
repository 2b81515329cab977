import type { Article } from '../article/article.ts';
import { compressSentence } from './compress.ts';
import { holdsClaim } from './compression-words.ts';
import { holdsWholeQuotations } from './quotation-balance.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { stopWordsOf } from './stop-words.ts';

/** UTF-16 units of a headline that still fits two lines. */
const MAX_HEADLINE = 110;
/** A clause cut shorter than this says too little; Han characters say as much in a third. */
const MIN_HEADLINE = 40;
const MIN_HEADLINE_HAN = 12;

const CLAUSE_END = /[,;:，；：،؛—–](?=\s|$|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const FULL_STOP = /\s?[.。।۔]$/u;
const ELLIPSIS = '…';

/** The longest beginning that ends where a clause does and loses neither source, condition, denial nor quotation mark. */
function clauseOf(text: string, language: string): string | undefined {
  const least = /\p{Script=Han}/u.test(text) ? MIN_HEADLINE_HAN : MIN_HEADLINE;
  return [...text.slice(0, MAX_HEADLINE + 1).matchAll(CLAUSE_END)]
    .map(({ index }) => index)
    .filter((index) => index >= least && index <= MAX_HEADLINE)
    .map((index) => text.slice(0, index).trimEnd())
    .findLast((clause) => holdsWholeQuotations(clause) && !holdsClaim(text.slice(clause.length), language));
}

/** The text up to the last quotation mark, where that one is never closed and enough stands before it. */
function beforeOpenQuotation(text: string): string {
  const mark = text.search(/["“„«「『][^"“”„«»「」『』]*$/u);
  return holdsWholeQuotations(text) || mark < MIN_HEADLINE ? text : text.slice(0, mark);
}

/** Cut between words with an ellipsis, so that nobody takes it for the whole; function words at its end go too. */
function shortened(text: string, language: string): string {
  const stops = stopWordsOf(language);
  const pieces = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(0, MAX_HEADLINE))];
  const whole = pieces
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(beforeOpenQuotation(whole))];
  const last = words.findLast(({ isWordLike, segment }) => isWordLike && !stops.has(segment.toLowerCase()));
  return whole.slice(0, last === undefined ? 0 : last.index + last.segment.length) + ELLIPSIS;
}

/**
 * The article's own title; else the first of the chosen sentences without dateline and full stop, at most 110 UTF-16
 * units: its beginning where that is a clause of its own, else another chosen sentence that fits, else the first cut
 * between words with an ellipsis. Empty only for no sentences.
 */
export function briefHeadline(article: Article, chosen: readonly RankedSentence[]): string {
  const own = article.title?.text.trim();
  if (own !== undefined && own !== '') return own;
  const { language } = article;
  const lines = chosen.map(({ text }) => compressSentence(text, language).replace(FULL_STOP, '').trim());
  const lead = lines[0] ?? '';
  if (lead.length <= MAX_HEADLINE) return lead;
  const standing = lines.find((line, index) => line.length <= MAX_HEADLINE && chosen[index]?.pointsBack === false);
  return clauseOf(lead, language) ?? standing ?? shortened(lead, language);
}
