import type { Article } from '../../article/article.ts';
import { CLAUSE_BEGINNINGS, CLAUSE_BREAKS, INTRODUCTIONS } from '../compress/clause-words.ts';
import { compressSentence } from '../compress/compress.ts';
import { holdsClaim } from '../compress/compression-words.ts';
import { holdsWholeQuotations, isMostlyQuoted } from '../rank/quotation-balance.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import { stopWordsOf } from '../rank/stop-words.ts';

/** UTF-16 units of a headline that still fits two lines. */
const MAX_HEADLINE = 110;
/** A clause cut shorter than this says too little; Han characters say as much in a third. */
const MIN_HEADLINE = 40;
const MIN_HEADLINE_HAN = 12;

/** Not the comma of "June 21, 2026". */
const CLAUSE_END = /[,;:，；：،؛—–](?!\s\p{Nd})(?=\s|$|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const FULL_STOP = /\s?[.。।۔]$/u;
const ELLIPSIS = '…';

/** What an ellipsis must not hide: whose word it is. */
const ENGLISH_SOURCE =
  /\b(?:said|says|according|citing|reportedly|alleg(?:es?|ed|edly)|claim\w{0,3}|accus\w{2,5}|den(?:y|ies|ied)|suspected|police|prosecutors?)\b/iu;
const COMMA = /[,،]/u;
/** Within one of these a break may be theirs: "a driver who fell asleep while parking was fined". */
const ENGLISH_RELATIVE = /\s(?:who|which|that|whose|where)\s/u;
const ENGLISH_BREAK = new RegExp(`\\s(?=(?:${CLAUSE_BREAKS})\\s)`, 'gu');

const openings = (lists: Readonly<Record<string, string>>, before: string): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.entries(lists).map(([language, words]) => [language, new RegExp(`^${before}(?:${words})(?!\\p{L})`, 'iu')]),
  );
const BEGINNINGS = openings(CLAUSE_BEGINNINGS, '[,،]\\s');
const OPENING = openings(INTRODUCTIONS, '');

const primaryOf = (language: string): string => language.split('-')[0] ?? '';

/**
 * True where the text before the comma at `index` is no whole clause: "Ada Lund, the mayor of Velden", whose verb comes
 * after it. Chinese and Japanese commas part clauses.
 */
function isAsideOpen(text: string, index: number, language: string): boolean {
  if (!COMMA.test(text[index] ?? '') || /\p{Script=Han}/u.test(text)) return false;
  const rest = text.slice(index);
  const isIntroduced = OPENING.get(primaryOf(language))?.test(text) === true;
  const closesLater = COMMA.test(rest.slice(1)) && BEGINNINGS.get(primaryOf(language))?.test(rest) !== true;
  const before = text.slice(0, index);
  return closesLater || COMMA.test(before) !== isIntroduced;
}

/** German `, dass …`, `, den Hafen zu schließen`: without it the clause before says nothing; not `, um … zu …`. */
const OPENS_COMPLEMENT = /^,\s(?:dass|ob|wie|was|wer|wo|wann|warum)\s/u;
const INFINITIVE =
  /^,\s(?!um\s|ohne\s|statt\s|anstatt\s)[^,;:]{1,200}(?:\szu\s\p{Ll}{2,20}n|\s(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|mit|nach|über|um|unter|vor|weiter|wieder|zu|zurück|zusammen)zu\p{Ll}{2,20}n)(?=[\s,.;:]|$)/u;
const losesComplement = (text: string, index: number, language: string): boolean =>
  primaryOf(language) === 'de' && (OPENS_COMPLEMENT.test(text.slice(index)) || INFINITIVE.test(text.slice(index)));

/** The beginnings that end where a clause does, shortest first, none within a quotation. */
function clausesOf(text: string, language: string): string[] {
  const least = /\p{Script=Han}/u.test(text) ? MIN_HEADLINE_HAN : MIN_HEADLINE;
  const start = text.slice(0, MAX_HEADLINE + 1);
  const breaks =
    primaryOf(language) !== 'en'
      ? []
      : [...start.matchAll(ENGLISH_BREAK)].filter(({ index }) => !ENGLISH_RELATIVE.test(text.slice(0, index)));
  return [...start.matchAll(CLAUSE_END), ...breaks]
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

/** The text up to the last quotation mark, where that one is never closed and enough stands before it. */
function beforeOpenQuotation(text: string): string {
  const mark = text.search(/["“„«「『][^"“”„«»「」『』]*$/u);
  return holdsWholeQuotations(text) || mark < MIN_HEADLINE ? text : text.slice(0, mark);
}

/** What a line too long can best do without: "the fund (founded in 1990)". None within another. */
const BRACKETS = /\s?[(（[][^()（）[\]]{1,200}[)）\]]/gu;
const beforeOpenBracket = (text: string): string => text.replace(/\s?[(（[][^()（）[\]]*$/u, '');

/** Cut between words with an ellipsis, so that nobody takes it for the whole; function words at its end go too. */
function shortened(text: string, language: string): string {
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
 * units: its beginning where that is a clause that loses neither source, condition nor denial, else cut with an ellipsis
 * where a word ends; where even that would lose one of them, another chosen sentence that fits, if there is one. Empty
 * only for no sentences.
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
    line.length <= MAX_HEADLINE && !isMostlyQuoted(line) && chosen[index]?.pointsBack === false;
  const clauses = clausesOf(lead, language);
  const safe = clauses.findLast((clause) => !holdsClaim(lead.slice(clause.length), language));
  if (safe !== undefined) return safe;
  const cut = shortened(lead, language);
  const lost = lead.slice(cut.length - ELLIPSIS.length);
  const losesClaim = primaryOf(language) === 'en' ? ENGLISH_SOURCE.test(lost) : holdsClaim(lost, language);
  return (losesClaim ? lines.find(fits) : undefined) ?? cut;
}
