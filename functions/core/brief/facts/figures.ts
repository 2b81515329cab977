import type { Span } from '../../text/span.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import { stopWordsOf } from '../rank/stop-words.ts';
import type { Figure } from '../schema.ts';
import { toEvidence } from './evidence.ts';
import {
  ADJECTIVES,
  CURRENCIES,
  CURRENCY_SIGNS,
  ENGLISH_PLURALS,
  HAN_UNITS,
  MAGNITUDES,
  MONTHS,
  PERCENT,
  SYMBOLS,
  TIME_PREPOSITIONS,
} from './figure-units.ts';

/** More figures than this are a table, not a brief. */
const MAX_FIGURES = 12;

const NUMBER = "\\p{Nd}{1,15}(?:[.,٫٬\\u00a0\\u202f\\u2009 ’']\\p{Nd}{3}(?!\\p{Nd})){0,5}(?:[.,٫]\\p{Nd}{1,4})?";
/** 1万2000, 3億5000万, 三百二十万, 一点五亿: each step goes on where the one before ends. */
const HAN_NUMBER =
  '(?:\\p{Nd}{1,12}(?:[.,]\\p{Nd}{1,6})?(?:[百千万萬亿億兆]{1,3}\\p{Nd}{1,5}){0,3}|[〇零一二三四五六七八九十百千两兩万萬]{1,12}(?:[点點][〇零一二三四五六七八九]{1,6})?)[百千万萬亿億兆]{0,3}';
/** Neither inside a word, a longer number or a code, nor part of a telephone number. */
const BEFORE = '(?<![\\p{L}\\p{Nd}.,:/+#_-])';
/** Chinese and Japanese run a word straight into its number. */
const BEFORE_HAN = '(?<![\\p{Nd}.,:/+#_〇零一二三四五六七八九十百千万萬亿億兆点點-])';
const WORD_END = '(?![\\p{L}\\p{M}\\p{Nd}])';
const SPACE = '[ \\u00a0\\u202f]';

const HAN_DATE = '(?:\\p{Nd}{4}年)?\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}日)?';
const DATE = [
  `\\p{Nd}{1,2}(?:er|st|nd|rd|th|º|\\.)?${SPACE}(?:de${SPACE})?(?:${MONTHS})${WORD_END}(?:,?${SPACE}(?:de${SPACE})?\\p{Nd}{4}${WORD_END})?`,
];
const MONTH_FIRST = `(?<![\\p{L}\\p{Nd}])(?:${MONTHS})${SPACE}\\p{Nd}{1,2}(?:st|nd|rd|th)?${WORD_END}(?:,${SPACE}\\p{Nd}{4}${WORD_END})?`;
const MONEY_SIGN_FIRST = `(?<![\\p{L}\\p{Nd}])(?:${CURRENCY_SIGNS})${SPACE}?${NUMBER}(?:(?:bn|tn|m|k|B|M|K)${WORD_END}|${SPACE}?(?:${MAGNITUDES})${WORD_END})?`;
const AMOUNT = `${NUMBER}(?:${SPACE}(?:${MAGNITUDES})(?:${SPACE}(?:de|d['’]|di))?)?${SPACE}?(?:(?:${CURRENCIES}|percent)${WORD_END}|[€£₽₹])`;
const SHARE = `${NUMBER}${SPACE}?(?:${PERCENT})${WORD_END}`;
const MEASURE = `${NUMBER}${SPACE}?(?:${SYMBOLS})${WORD_END}`;
const HAN_COUNT = `${HAN_NUMBER}(?:多|余|餘)?(?:${HAN_UNITS})`;
/** The counted thing belongs to the number: "12 soldiers", "3 million people". */
const COUNT = `${NUMBER}(?:${SPACE}(?:${MAGNITUDES})${WORD_END}(?:${SPACE}(?:de|di))?)?${SPACE}(?:(?:${ADJECTIVES})${SPACE}|d['’])?(?<unit>[\\p{Ll}\\p{Lu}][\\p{Ll}\\p{M}]{2,24}|[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{3,24})${WORD_END}`;
const MAGNITUDE_ALONE = `${NUMBER}${SPACE}(?:${MAGNITUDES})${WORD_END}`;

const FIGURE = new RegExp(
  `${MONTH_FIRST}|${MONEY_SIGN_FIRST}|${BEFORE}(?:${[...DATE, SHARE, MEASURE, AMOUNT, COUNT, MAGNITUDE_ALONE].join('|')})|${BEFORE_HAN}(?:${HAN_DATE}|${HAN_COUNT})`,
  'uy',
);
/** Where a figure can begin or, after a month or a sign of money, go on: the long expression is tried only there. */
const NUMERALS = /\p{Nd}+|[〇零一二三四五六七八九十百千两兩]+/gu;
/** The longest month or sign with its space, in UTF-16 units. */
const LEAD_REACH = 12;
const LEAD = new RegExp(`(?:${MONTHS}|${CURRENCY_SIGNS})${SPACE}?$`, 'u');

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
/** 两个, "two of them": other scripts write such numbers in letters, and those are no figures either. */
const HAN_FEW = /^[二两兩三四五六七八九十](?:个|個|次|件|位|项|項|名|家|张|張|人)$/u;

/** True where the number counts the word after it: a noun, which German writes with a capital and no other language does. */
function isCounted(unit: string, language: string, isOne: boolean): boolean {
  const primary = language.split('-')[0] ?? '';
  if (stopWordsOf(language).has(unit.toLowerCase())) return false;
  if (COUNTS_IN_S.has(primary) && !isOne && !/[sxz]$/u.test(unit)) return false;
  return /^\p{Lu}/u.test(unit) === (primary === 'de');
}
/** Where many things end so: what stands behind `Em 79` in `Em 79 houve` is a verb. */
const COUNTS_IN_S = new Set(['es', 'fr', 'pt']);

/** "a 1997 outbreak": in English many things are counted in the plural. */
const ENGLISH_PLURAL = new RegExp(`^(?:${ENGLISH_PLURALS}|\\p{L}{2,}s)$`, 'iu');
/** "7 rebel fighters": the noun may be the next word. */
const PLURAL_NEXT = new RegExp(`^${SPACE}(?:${ENGLISH_PLURALS}|\\p{Ll}{2,24}(?<!s)s)${WORD_END}`, 'u');
/** Written without a separator it is a year, whatever follows: "2022 earnings", "1998 Europameisterin". */
const YEAR_BARE = /^(?:19|20)\p{Nd}{2}\s/u;
/** Where a count of so many would have a separator. */
const YEARS_ARE_BARE = new Set(['en', 'de']);
const ONE = /^1\s/u;

/** UTF-16 units by which an English count reaches on to its noun; undefined where nothing is counted. */
function englishReach(match: RegExpExecArray, unit: string): number | undefined {
  if (ENGLISH_PLURAL.test(unit) || ONE.test(match[0])) return 0;
  return PLURAL_NEXT.exec(match.input.slice(match.index + match[0].length))?.[0].length;
}

/** The figure at or right before the numeral at `index`; `from` is where the one before ended. */
function figureAt(text: string, index: number, from: number): RegExpExecArray | null {
  const lead = LEAD.exec(text.slice(Math.max(from, index - LEAD_REACH), index))?.[0] ?? '';
  FIGURE.lastIndex = index - lead.length;
  const whole = FIGURE.exec(text);
  if (whole !== null || lead === '') return whole;
  FIGURE.lastIndex = index;
  return FIGURE.exec(text);
}

const PARTS_OF_TIME = new Set(['Ende', 'Anfang', 'Mitte']);

function isFigure(match: RegExpExecArray, language: string): boolean {
  const unit = match.groups?.['unit'];
  if (unit !== undefined && !isCounted(unit, language, ONE.test(match[0]))) return false;
  // `Bayer 04 Leverkusen`, `Version 17.10 Ende Mai`
  if (unit !== undefined && (/^0\p{Nd}/u.test(match[0]) || PARTS_OF_TIME.has(unit))) return false;
  if (HAN_ARTICLE.test(match[0]) || HAN_FEW.test(match[0]) || HAN_YEAR.test(match[0])) return false;
  const before = match.input.slice(Math.max(0, match.index - PREPOSITION_REACH), match.index);
  const isBareYear = YEAR_BARE.test(match[0]) && YEARS_ARE_BARE.has(language.split('-')[0] ?? '');
  return unit === undefined || !(isBareYear || isYear(match[0], before));
}

function figuresIn({ text, start }: RankedSentence, language: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(NUMERALS)) {
    if (index < from) continue;
    const match = figureAt(text, index, from);
    if (match === null) continue;
    from = match.index + match[0].length;
    if (!isFigure(match, language)) continue;
    const unit = match.groups?.['unit'];
    const reach = unit === undefined || language.split('-')[0] !== 'en' ? 0 : englishReach(match, unit);
    if (reach === undefined) continue;
    from += reach;
    const last = spans.at(-1);
    const begin = start + match.index;
    // "10 hours 45 minutes" is one figure
    const goesOn = unit !== undefined && last !== undefined && last.end === begin - 1;
    if (goesOn) spans.pop();
    spans.push({ start: goesOn ? last.start : begin, end: start + from });
  }
  return spans;
}

/** True where another wording says the same and more: "June 21" beside "June 21, 2026". */
const isSaidFuller = (wording: string, all: readonly string[]): boolean =>
  all.some((other) => other.startsWith(`${wording} `) || other.startsWith(`${wording}, `));

/**
 * Numbers with what they count, amounts, shares and dates, in the article's own characters with their place; in
 * article order, each wording once, at most 12, those of the weightiest sentences. Bare years, list and telephone
 * numbers are none, nor what stands in captions. Empty where there is none.
 */
export function findFigures(text: string, language: string, ranked: readonly RankedSentence[]): Figure[] {
  const found = new Map<string, Span>();
  const telling = ranked.filter(({ isStory }) => isStory);
  for (const sentence of telling.sort((a, b) => b.salience - a.salience || a.index - b.index)) {
    if (found.size >= MAX_FIGURES) break;
    for (const span of figuresIn(sentence, language)) {
      const exact = text.slice(span.start, span.end);
      if (found.size < MAX_FIGURES && !found.has(exact)) found.set(exact, span);
    }
  }
  const wordings = [...found.keys()];
  return [...found]
    .filter(([wording]) => !isSaidFuller(wording, wordings))
    .map(([, span]) => span)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ text: text.slice(span.start, span.end), evidence: toEvidence(text, span) }));
}
