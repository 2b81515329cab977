import { indexAt, type Span } from '../span.ts';
import { toEvidence } from './evidence.ts';
import {
  ADJECTIVES,
  CURRENCIES,
  CURRENCY_SIGNS,
  HAN_UNITS,
  MAGNITUDES,
  MONTHS,
  PERCENT,
  SYMBOLS,
  TIME_PREPOSITIONS,
} from './figure-units.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { Figure } from './schema.ts';
import { stopWordsOf } from './stop-words.ts';

/** More figures than this are a table, not a brief. */
const MAX_FIGURES = 12;

const NUMBER = "\\p{Nd}{1,15}(?:[.,٫٬\\u00a0\\u202f\\u2009 ’']\\p{Nd}{3}(?!\\p{Nd})){0,5}(?:[.,٫]\\p{Nd}{1,4})?";
const HAN_NUMBER =
  '(?:\\p{Nd}{1,12}(?:[.,]\\p{Nd}{1,6})?|[〇零一二三四五六七八九十百千两兩]{1,9}(?:[点點][〇零一二三四五六七八九]{1,6})?)[百千万萬亿億兆]{0,3}';
/** Neither inside a word, a longer number or a code, nor part of a telephone number. */
const BEFORE = '(?<![\\p{L}\\p{Nd}.,:/+#_-])';
/** Chinese and Japanese run a word straight into its number. */
const BEFORE_HAN = '(?<![\\p{Nd}.,:/+#_〇零一二三四五六七八九十百千点點-])';
const WORD_END = '(?![\\p{L}\\p{M}\\p{Nd}])';
const SPACE = '[ \\u00a0\\u202f]';

const HAN_DATE = '(?:\\p{Nd}{4}年)?\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}日)?';
const DATE = [
  `\\p{Nd}{1,2}(?:er|st|nd|rd|th|º|\\.)?${SPACE}(?:de${SPACE})?(?:${MONTHS})${WORD_END}(?:,?${SPACE}(?:de${SPACE})?\\p{Nd}{4}${WORD_END})?`,
];
const MONTH_FIRST = `(?<![\\p{L}\\p{Nd}])(?:${MONTHS})${SPACE}\\p{Nd}{1,2}(?:st|nd|rd|th)?${WORD_END}(?:,${SPACE}\\p{Nd}{4}${WORD_END})?`;
const MONEY_SIGN_FIRST = `(?<![\\p{L}\\p{Nd}])(?:${CURRENCY_SIGNS})${SPACE}?${NUMBER}(?:(?:bn|tn|m|k|B|M|K)${WORD_END}|${SPACE}(?:${MAGNITUDES})${WORD_END})?`;
const AMOUNT = `${NUMBER}(?:${SPACE}(?:${MAGNITUDES})(?:${SPACE}(?:de|d['’]|di))?)?${SPACE}?(?:(?:${CURRENCIES}|percent)${WORD_END}|[€£₽₹])`;
const SHARE = `${NUMBER}${SPACE}?(?:${PERCENT})${WORD_END}`;
const MEASURE = `${NUMBER}${SPACE}?(?:${SYMBOLS})${WORD_END}`;
const HAN_COUNT = `${HAN_NUMBER}(?:多|余|餘)?(?:${HAN_UNITS})`;
/** The counted thing belongs to the number: "12 soldiers", "3 million people". */
const COUNT = `${NUMBER}(?:${SPACE}(?:${MAGNITUDES})${WORD_END}(?:${SPACE}(?:de|di))?)?${SPACE}(?:(?:${ADJECTIVES})${SPACE}|d['’])?(?<unit>[\\p{Ll}\\p{Lu}][\\p{Ll}\\p{M}]{2,24}|[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{3,24})${WORD_END}`;
const MAGNITUDE_ALONE = `${NUMBER}${SPACE}(?:${MAGNITUDES})${WORD_END}`;

const FIGURE = new RegExp(
  `${MONTH_FIRST}|${MONEY_SIGN_FIRST}|${BEFORE}(?:${[...DATE, SHARE, MEASURE, AMOUNT, COUNT, MAGNITUDE_ALONE].join('|')})|${BEFORE_HAN}(?:${HAN_DATE}|${HAN_COUNT})`,
  'gu',
);
/** Alone in Chinese, a year is no figure. */
const HAN_YEAR = /^(?:1[5-9]|20)\p{Nd}{2}年$/u;
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}\s/u;
/** UTF-16 units before a number in which a preposition of time is looked for. */
const PREPOSITION_REACH = 12;
const AFTER_TIME_PREPOSITION = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${TIME_PREPOSITIONS})${SPACE}$`, 'iu');

/** "In 2024 voters" and "2024 kamen" speak of a year, "drew 1500 visitors" of visitors. */
const isYear = (figure: string, before: string): boolean =>
  YEAR.test(figure) && (before.trim() === '' || AFTER_TIME_PREPOSITION.test(before));

/** Chinese 一 before a counter is the article "a": 一名男子, "a man". */
const HAN_ARTICLE = /^一\P{Nd}$/u;

/** True where the number counts the word after it: a noun, which German writes with a capital and no other language does. */
function isCounted(unit: string, language: string): boolean {
  if (stopWordsOf(language).has(unit.toLowerCase())) return false;
  return /^\p{Lu}/u.test(unit) === (language.split('-')[0] === 'de');
}

function figuresIn(sentence: RankedSentence, language: string): Span[] {
  const spans: Span[] = [];
  for (const match of sentence.text.matchAll(FIGURE)) {
    const unit = match.groups?.unit;
    if (unit !== undefined && !isCounted(unit, language)) continue;
    const before = sentence.text.slice(Math.max(0, match.index - PREPOSITION_REACH), match.index);
    if (HAN_ARTICLE.test(match[0]) || HAN_YEAR.test(match[0]) || (unit !== undefined && isYear(match[0], before)))
      continue;
    spans.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
  }
  return spans;
}

/**
 * Numbers with what they count, amounts, shares and dates, in the article's own characters with their place; in
 * article order, each wording once, at most 12 from the weightiest sentences. Bare years, list and telephone
 * numbers are none. Empty where there is none.
 */
export function findFigures(text: string, language: string, ranked: readonly RankedSentence[]): Figure[] {
  const found = new Map<string, Span>();
  for (const span of ranked.filter(({ isStory }) => isStory).flatMap((sentence) => figuresIn(sentence, language))) {
    const exact = text.slice(span.start, span.end);
    if (!found.has(exact)) found.set(exact, span);
  }
  const weight = (span: Span): number => ranked[indexAt(ranked, span.start)]?.salience ?? 0;
  return [...found.values()]
    .sort((a, b) => weight(b) - weight(a) || a.start - b.start)
    .slice(0, MAX_FIGURES)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ text: text.slice(span.start, span.end), evidence: toEvidence(text, span) }));
}
