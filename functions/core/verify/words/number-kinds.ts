import { CLAIMS } from '../../languages/listed/claims.ts';
import { NUMBERS } from '../../languages/listed/numbers.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { NumberMention } from '../../numbers/number-mention.ts';
import { once } from '../../text/once.ts';
import { isCalendarWord } from './calendar-words.ts';
import type { Word } from './words.ts';

/**
 * What a number is, if its place shows it; `date` is a part of a date in figures, `unsure` may be anything but a month.
 */
export type NumberKind = 'amount' | 'day' | 'month' | 'year' | 'date' | 'unsure';

interface Place {
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
}

const YEAR_LENGTH = 4;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const LAST_DAY = 31;

/** Four figures, of any script, that may name a year. */
export const mayBeYear = ({ form, value, start, end }: NumberMention): boolean =>
  (form === 'digits' || form === 'words') &&
  end - start === YEAR_LENGTH &&
  value >= FIRST_YEAR &&
  value <= LAST_YEAR &&
  Number.isInteger(value);

/** `12 March`, `12th of March`, `12. März`, `12 de marzo`: the day before its month. */
const dayToMonth = once(
  () =>
    new RegExp(
      `^(?:${inAnyLanguage(NUMBERS, ({ ordinalEndings }) => ordinalEndings)}|\\.)?[\\s\\u00a0](?:(?:${inAnyLanguage(CLAIMS, (claims) => claims.dayToMonth)})\\s)?$`,
      'u',
    ),
);
/** `March 12, ` and `March 12.`: after its month, a number may also begin what is counted. */
const afterDay = once(
  () =>
    new RegExp(`^(?:${inAnyLanguage(NUMBERS, (numbers) => numbers.ordinalEndingsBehindMonth)})?(?:[,.;:)!?]|$)`, 'u'),
);
const DATE_MARK = /^\p{Nd}?[/.-]$/u;
const monthSign = once(() => new RegExp(`^\\s?(?:${inAnyLanguage(CLAIMS, ({ monthSigns }) => monthSigns)})`, 'u'));
const daySign = once(() => new RegExp(`^\\s?(?:${inAnyLanguage(CLAIMS, ({ daySigns }) => daySigns)})`, 'u'));
const NEXT = 8;

const isMonthsDay = (text: string, { numbers }: Place, day: NumberMention): boolean =>
  Number.isInteger(day.value) &&
  day.value <= LAST_DAY &&
  numbers.some(
    ({ form, start, end }) =>
      form === 'month' &&
      (day.end <= start
        ? dayToMonth().test(text.slice(day.end, start))
        : /^\s$/u.test(text.slice(end, day.start)) && afterDay().test(text.slice(day.end, day.end + NEXT))),
  );

const isBesideMonth = ({ numbers }: Place, one: NumberMention): boolean =>
  numbers.some(({ form, start, end }) => form === 'month' && start - one.end <= NEXT && one.start - end <= NEXT);

const isInFigures = (text: string, { numbers }: Place, one: NumberMention): boolean =>
  numbers.some(
    (other) =>
      other.form === 'digits' &&
      (DATE_MARK.test(text.slice(one.end, other.start)) || DATE_MARK.test(text.slice(other.end, one.start))),
  );

/** Directly before a word with a meaning of its own: `12 boats`. */
function counts(text: string, { words }: Place, { end }: NumberMention, language: string): boolean {
  const next = words.find(({ start }) => start >= end);
  return next?.isContent === true && !isCalendarWord(next.lower, language) && /^\s$/u.test(text.slice(end, next.start));
}

/**
 * The kind of a number of a sentence, judged by what is directly beside it; offsets are UTF-16 code units into `text`.
 */
export function kindOf(text: string, place: Place, mention: NumberMention, language: string): NumberKind {
  const after = text.slice(mention.end, mention.end + NEXT);
  if (mention.form === 'month' || monthSign().test(after)) return 'month';
  if (daySign().test(after) || isMonthsDay(text, place, mention)) return 'day';
  if (mention.form === 'digits' && isInFigures(text, place, mention)) return 'date';
  const hasCount = counts(text, place, mention, language);
  if (mayBeYear(mention)) return hasCount ? 'unsure' : 'year';
  return mention.unit === '%' || (hasCount && !isBesideMonth(place, mention)) ? 'amount' : 'unsure';
}

const PROVED_BY: Readonly<Record<NumberKind, readonly NumberKind[]>> = {
  amount: ['amount', 'date', 'unsure'],
  day: ['day', 'date', 'unsure'],
  month: ['month', 'date', 'unsure'],
  year: ['year', 'date', 'unsure'],
  date: ['amount', 'day', 'month', 'year', 'date', 'unsure'],
  unsure: ['amount', 'day', 'year', 'date', 'unsure'],
};

/**
 * The kinds of numbers in a text that may stand for a claim's number of one kind: a month is never a number of boats.
 */
export const provedBy = (claimed: NumberKind): readonly NumberKind[] => PROVED_BY[claimed];

/** What a number of a text proves: its readings as a whole, not those of its parts. */
export const wholeReadings = ({ value, readings, pieces }: NumberMention): readonly number[] =>
  pieces ? [value, ...readings.filter((reading) => !pieces.includes(reading))] : [value, ...readings];
