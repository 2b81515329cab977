import type { LanguageTag } from '../article/article.ts';
import { monthsIn } from '../numbers/months.ts';
import { type NumberMention, numbersIn } from '../numbers/numbers-in.ts';

const WEEK = 7;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** A weekday is known by its beginning where its ending changes (среда, в среду): all but so many letters, at least three. */
const ENDING = 1;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 2;
const weekdays = new Map<LanguageTag, readonly string[]>();

/** The weekdays of a language in lower case as Unicode's locale data has them, from Thursday on; the order plays no part. */
function weekdaysOf(language: LanguageTag): readonly string[] {
  const known = weekdays.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const made = Array.from({ length: WEEK }, (_, i) =>
    format.format(Date.UTC(2026, 0, 1 + i)).toLocaleLowerCase(language),
  );
  weekdays.set(language, made);
  return made;
}

function weekdayOf(word: string, language: LanguageTag): string | undefined {
  const stemOf = (day: string): string => day.slice(0, Math.max(SHORTEST_STEM, day.length - ENDING));
  return weekdaysOf(language).find(
    (day) => word === day || (word.startsWith(stemOf(day)) && word.length <= day.length + LONGEST_ENDING),
  );
}

/** The months and weekdays a text names, in a form that two texts can be compared by. */
function calendarOf(text: string, language: LanguageTag): ReadonlySet<string> {
  const days = Array.from(text.matchAll(WORD)).flatMap(
    ([word]) => weekdayOf(word.toLocaleLowerCase(language), language) ?? [],
  );
  return new Set([...days, ...monthsIn(text, language).map(({ value }) => `month ${value}`)]);
}

/** Whether a line names no month and no weekday but those of its proof. */
export function namesOnlyDatesOf(line: string, proof: string, language: LanguageTag): boolean {
  const shown = calendarOf(proof, language);
  return [...calendarOf(line, language)].every((date) => shown.has(date));
}

/** "One" is an article or a pronoun as often as a number. */
const FIRST_NUMBER = 2;

/** Whether each number of a line is one of its proof, neither rounded nor taken from the name of a month (April is no 4). */
export function hasOnlyNumbersOf(line: string, proof: string, language: LanguageTag): boolean {
  // The empty reading of a small number word ("about three") is no number that proves another.
  const read = ({ value, readings }: NumberMention): number[] =>
    readings.filter((reading) => reading !== 0 || value === 0);
  const shown = new Set(numbersIn(proof, language).flatMap((found) => (found.form === 'month' ? [] : read(found))));
  return numbersIn(line, language)
    .filter(({ form, value }) => form === 'digits' || (form === 'words' && value >= FIRST_NUMBER))
    .every((found) => read(found).some((reading) => shown.has(reading)));
}
