import type { Article } from '../../article/article.ts';
import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { holdsClaim } from '../compress/claim-words.ts';
import { compressSentence } from '../compress/compress.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import { holdsWholeQuotations, isMostlyQuoted } from '../words/quotation-balance.ts';

/** The length of a headline that still fits on two lines, in UTF-16 units. */
const MAX_HEADLINE = 110;
/** A clause shorter than this is too short; Han characters say as much in a third of the length. */
const MIN_HEADLINE = 40;
const MIN_HEADLINE_HAN = 12;

/** Not the comma of "June 21, 2026". */
const CLAUSE_END = /[,;:，；：،؛—–](?!\s\p{Nd})(?=\s|$|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const FULL_STOP = /\s?[.。।۔]$/u;
const ELLIPSIS = '…';

const COMMA = /[,،]/u;
/** How clauses begin and end in a language, ready for lookup. */
const clausesOf = perLanguage((language) => {
  const { beginnings, introductions, breaks, ...rest } = partOf(language, SUMMARY)?.clauses ?? {};
  const opening = (before: string, words: string | undefined): RegExp | undefined =>
    words === undefined ? undefined : new RegExp(`^${before}(?:${words})(?!\\p{L})`, 'iu');
  return {
    ...rest,
    beginning: opening('[,،]\\s', beginnings),
    introduction: opening('', introductions),
    break: breaks === undefined ? undefined : new RegExp(`\\s(?=(?:${breaks})\\s)`, 'gu'),
  };
});

/**
 * True if the text before the comma at `index` is not a whole clause: "Ada Lund, the mayor of Velden", whose verb comes
 * later. Chinese and Japanese commas separate clauses.
 */
function isAsideOpen(text: string, index: number, language: LanguageTag): boolean {
  if (!COMMA.test(text[index] ?? '') || /\p{Script=Han}/u.test(text)) return false;
  const { introduction, beginning } = clausesOf(primaryOf(language));
  const rest = text.slice(index);
  const isIntroduced = introduction?.test(text) === true;
  const closesLater = COMMA.test(rest.slice(1)) && beginning?.test(rest) !== true;
  const before = text.slice(0, index);
  return closesLater || COMMA.test(before) !== isIntroduced;
}

/** German `, dass …`, `, den Hafen zu schließen`: without it the clause before is incomplete. */
const losesComplement = (text: string, index: number, language: LanguageTag): boolean =>
  clausesOf(primaryOf(language)).complements?.some((pattern) => pattern.test(text.slice(index))) ?? false;

/** Where a complete clause may end without a comma. */
function breaksIn(start: string, text: string, language: LanguageTag): RegExpExecArray[] {
  const { break: pattern, relative } = clausesOf(primaryOf(language));
  if (pattern === undefined) return [];
  return [...start.matchAll(pattern)].filter(({ index }) => !relative?.test(text.slice(0, index)));
}

/** The beginnings of the line that end where a clause ends, shortest first, none inside a quotation. */
function completeClauses(text: string, language: LanguageTag): string[] {
  const least = /\p{Script=Han}/u.test(text) ? MIN_HEADLINE_HAN : MIN_HEADLINE;
  const start = text.slice(0, MAX_HEADLINE + 1);
  return [...start.matchAll(CLAUSE_END), ...breaksIn(start, text, language)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        index >= least &&
        index <= MAX_HEADLINE &&
        !isAsideOpen(text, index, language) &&
        !losesComplement(text, index, language),
    )
    .sort((a, b) => a - b)
    .map((index) => text.slice(0, index).trimEnd())
    .filter((clause) => holdsWholeQuotations(clause) && beforeOpenBracket(clause) === clause);
}

/** The text up to the last quotation mark, if that mark is never closed and enough text comes before it. */
function beforeOpenQuotation(text: string): string {
  const mark = text.search(/["“„«「『][^"“”„«»「」『』]*$/u);
  return holdsWholeQuotations(text) || mark < MIN_HEADLINE ? text : text.slice(0, mark);
}

/** What a line that is too long can best do without: "the fund (founded in 1990)". No brackets inside brackets. */
const BRACKETS = /\s?[(（[][^()（）[\]]{1,200}[)）\]]/gu;
const beforeOpenBracket = (text: string): string => text.replace(/\s?[(（[][^()（）[\]]*$/u, '');

/** Cut between words with an ellipsis, so that nobody takes it for the whole; function words at its end are cut too. */
function shortened(text: string, language: LanguageTag): string {
  const stops = stopWordsOf(language);
  const pieces = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(0, MAX_HEADLINE + 1))];
  const whole = pieces
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
  const words = [
    ...new Intl.Segmenter(language, { granularity: 'word' }).segment(beforeOpenBracket(beforeOpenQuotation(whole))),
  ];
  const last = words.findLast(({ isWordLike, segment }) => isWordLike && !stops.has(segment.toLowerCase()));
  return whole.slice(0, last === undefined ? 0 : last.index + last.segment.length) + ELLIPSIS;
}

/**
 * The article's own title; else the first of the chosen sentences without dateline and full stop, at most 110 UTF-16
 * units: its beginning where that is a clause that loses neither source, condition nor denial, else cut with an
 * ellipsis where a word ends; where even that would lose one of them, another chosen sentence that fits and tells of the same, if there is
 * one. Empty only for no sentences. `HOLM, May 3 — The pier will close.` becomes `The pier will close`.
 */
export function briefHeadline(article: Article, chosen: readonly RankedSentence[]): string {
  const own = article.title?.text.trim();
  if (own !== undefined && own !== '') return own;
  const { language } = article;
  const lines = chosen.map(({ text }) => compressSentence(text, language).replace(FULL_STOP, '').trim());
  const whole = lines[0] ?? '';
  const lead = whole.length <= MAX_HEADLINE ? whole : whole.replace(BRACKETS, '');
  if (lead.length <= MAX_HEADLINE) return lead;
  const fits = (line: string, index: number): boolean =>
    line.length <= MAX_HEADLINE &&
    !isMostlyQuoted(line) &&
    chosen[index]?.pointsBack === false &&
    chosen[0]?.words.isDisjointFrom(chosen[index].words) === false;
  const clauses = completeClauses(lead, language);
  const safe = clauses.findLast((clause) => !holdsClaim(lead.slice(clause.length), language));
  if (safe !== undefined) return safe;
  const cut = shortened(lead, language);
  const lost = lead.slice(cut.length - ELLIPSIS.length);
  const losesClaim = clausesOf(primaryOf(language)).source?.test(lost) ?? holdsClaim(lost, language);
  return (losesClaim ? lines.find(fits) : undefined) ?? cut;
}
