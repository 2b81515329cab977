import { NUMBERS } from '../../languages/listed/numbers.ts';
import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { Summary } from '../../languages/parts/summary.ts';
import { once } from '../../text/once.ts';

const NUMBER = "\\p{Nd}{1,15}(?:[.,٫٬\\u00a0\\u202f\\u2009 ’']\\p{Nd}{3}(?!\\p{Nd})){0,5}(?:[.,٫]\\p{Nd}{1,4})?";
/** 1万2000, 3億5000万, 三百二十万, 一点五亿: each step continues where the one before ends. */
const HAN_NUMBER =
  '(?:\\p{Nd}{1,12}(?:[.,]\\p{Nd}{1,6})?(?:[百千万萬亿億兆]{1,3}\\p{Nd}{1,5}){0,3}|[〇零一二三四五六七八九十百千两兩万萬]{1,12}(?:[点點][〇零一二三四五六七八九]{1,6})?)[百千万萬亿億兆]{0,3}';
/** Not inside a word, a longer number or a code, and not part of a telephone number. */
const BEFORE = '(?<![\\p{L}\\p{Nd}.,:/+#_-])';
/** Chinese and Japanese attach a word directly to its number. */
const BEFORE_HAN = '(?<![\\p{Nd}.,:/+#_〇零一二三四五六七八九十百千万萬亿億兆点點-])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{Nd}])';
export const SPACE = '[ \\u00a0\\u202f]';

/** International symbols of measure that may follow their number directly; longer forms first. */
const SYMBOLS = 'km/h|km²|km2|km|kg|cm|mm|m²|m2|m³|m3|mph|kWh|MWh|GWh|kW|MW|GW|TW|ha|°C|°F';
/** Signs of money that are written before or after their number. */
const CURRENCY_SIGNS = '[$€£¥₹₽₩₺]|US\\$|USD|EUR|GBP|CHF|Rs\\.?';

type Field =
  | 'dateLinks'
  | 'countLinks'
  | 'elidedCountLinks'
  | 'magnitudeSigns'
  | 'magnitudes'
  | 'currencies'
  | 'percent'
  | 'months'
  | 'counters'
  | 'fewCounters'
  | 'vagueMarks'
  | 'yearSigns'
  | 'signedDates'
  | 'amountEnds'
  | 'adjectives'
  | 'timePrepositions'
  | 'symbols';
const words = (field: Field): string => inAnyLanguage(SUMMARY, ({ figures }: Summary) => figures?.[field]);

/** What a figure looks like in any language; `figure` is sticky: set `lastIndex` before each use. */
export const figurePatterns = once(() => {
  const [months, magnitudes, currencies, adjectives] = [
    words('months'),
    words('magnitudes'),
    words('currencies'),
    words('adjectives'),
  ];
  const [percent, counters, symbols] = [words('percent'), words('counters'), words('symbols')];
  const [of, elided] = [words('countLinks'), words('elidedCountLinks')];
  const inDate = `(?:(?:${words('dateLinks')})${SPACE})?`;
  const ordinal = inAnyLanguage(NUMBERS, ({ ordinalEndings }) => ordinalEndings);
  const ordinalBehind = inAnyLanguage(NUMBERS, ({ ordinalEndingsBehindMonth }) => ordinalEndingsBehindMonth);
  const date = `\\p{Nd}{1,2}(?:${ordinal}|\\.)?${SPACE}${inDate}(?:${months})${WORD_END}(?:,?${SPACE}${inDate}\\p{Nd}{4}${WORD_END})?`;
  const monthFirst = `(?<![\\p{L}\\p{Nd}])(?:${months})${SPACE}\\p{Nd}{1,2}(?:${ordinalBehind})?${WORD_END}(?:,${SPACE}\\p{Nd}{4}${WORD_END})?`;
  const moneySignFirst = `(?<![\\p{L}\\p{Nd}])(?:${CURRENCY_SIGNS})${SPACE}?${NUMBER}(?:(?:${words('magnitudeSigns')})${WORD_END}|${SPACE}?(?:${magnitudes})${WORD_END})?`;
  const amount = `${NUMBER}(?:${SPACE}(?:${magnitudes})(?:${SPACE}(?:${of}|${elided}))?)?${SPACE}?(?:(?:${currencies}|${words('amountEnds')})${WORD_END}|[€£₽₹])`;
  const share = `${NUMBER}${SPACE}?(?:%|٪|％|${percent})${WORD_END}`;
  const measure = `${NUMBER}${SPACE}?(?:${SYMBOLS}|${symbols})${WORD_END}`;
  const hanCount = `${HAN_NUMBER}(?:${words('vagueMarks')})?(?:${counters}|％|%)`;
  /** The counted thing belongs to the number: "12 soldiers", "3 million people". */
  const count = `${NUMBER}(?:${SPACE}(?:${magnitudes})${WORD_END}(?:${SPACE}(?:${of}))?)?${SPACE}(?:(?:${adjectives})${SPACE}|${elided})?(?<unit>[\\p{Ll}\\p{Lu}][\\p{Ll}\\p{M}]{2,24}|[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{3,24})${WORD_END}`;
  const magnitudeAlone = `${NUMBER}${SPACE}(?:${magnitudes})${WORD_END}`;

  const figure = new RegExp(
    `${monthFirst}|${moneySignFirst}|${BEFORE}(?:${[date, share, measure, amount, count, magnitudeAlone].join('|')})|${BEFORE_HAN}(?:${words('signedDates')}|${hanCount})`,
    'uy',
  );
  return {
    figure,
    /** A year alone is not a figure in Chinese. */
    hanYear: new RegExp(`^(?:1[5-9]|20)\\p{Nd}{2}(?:${words('yearSigns')})$`, 'u'),
    /** 两个, "two of them": other scripts spell such numbers out, and spelled-out numbers are not figures either. */
    hanFew: new RegExp(`^[二两兩三四五六七八九十](?:${words('fewCounters')})$`, 'u'),
    /** A month or a sign of money, right before a number. */
    lead: new RegExp(`(?:${months}|${CURRENCY_SIGNS})${SPACE}?$`, 'u'),
    afterTimePreposition: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${words('timePrepositions')})${SPACE}$`, 'iu'),
  };
});
