import type { Article } from '../article/article.ts';
import { compressSentence } from './compress.ts';
import { holdsClaim } from './compression-words.ts';
import { holdsWholeQuotations, isMostlyQuoted } from './quotation-balance.ts';
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

/** The beginnings that end where a clause does, shortest first, none within a quotation. */
function clausesOf(text: string): string[] {
  const least = /\p{Script=Han}/u.test(text) ? MIN_HEADLINE_HAN : MIN_HEADLINE;
  return [...text.slice(0, MAX_HEADLINE + 1).matchAll(CLAUSE_END)]
    .filter(({ index }) => index >= least && index <= MAX_HEADLINE)
    .map(({ index }) => text.slice(0, index).trimEnd())
    .filter(holdsWholeQuotations);
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
 * units: its beginning where that is a clause that loses neither source, condition nor denial, else another chosen
 * sentence that fits, else cut with an ellipsis where a clause or at least a word ends. Empty only for no sentences.
 */
export function briefHeadline(article: Article, chosen: readonly RankedSentence[]): string {
  const own = article.title?.text.trim();
  if (own !== undefined && own !== '') return own;
  const { language } = article;
  const lines = chosen.map(({ text }) => compressSentence(text, language).replace(FULL_STOP, '').trim());
  const lead = lines[0] ?? '';
  if (lead.length <= MAX_HEADLINE) return lead;
  const fits = (line: string, index: number): boolean =>
    line.length <= MAX_HEADLINE && !isMostlyQuoted(line) && chosen[index]?.pointsBack === false;
  const clauses = clausesOf(lead);
  const safe = clauses.findLast((clause) => !holdsClaim(lead.slice(clause.length), language));
  const cut = clauses.at(-1);
  return safe ?? lines.find(fits) ?? (cut === undefined ? shortened(lead, language) : cut + ELLIPSIS);
}
