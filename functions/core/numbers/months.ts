import { NUMBERS } from '../languages/listed/numbers.ts';
import { inAnyLanguage, partOf } from '../languages/part-of.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { once } from '../text/once.ts';
import type { NumberMention } from './number-mention.ts';
import { valuesOf } from './values-of.ts';

const MONTHS = 12;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 5;
/** Also in use, beside the names in the locale data. */
const furtherNames = (language: LanguageTag): readonly (readonly [string, number])[] =>
  valuesOf(partOf(language, NUMBERS)?.furtherMonths).map(([value, word]) => [word, value] as const);

/** Month names of a language from Unicode's locale data, both as they are inside a date and alone. */
function monthNames(language: LanguageTag): readonly (readonly [string, number])[] {
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const made = Array.from({ length: MONTHS }, (_, i) => i).flatMap((i) => {
    const day = new Date(Date.UTC(2026, i, 1));
    const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    return [...new Set([part, alone.format(day), short.format(day).replace('.', '')])]
      .filter((name) => !/\p{Nd}/u.test(name) && [...name].length >= SHORTEST_STEM)
      .map((name) => [name.toLocaleLowerCase(language), i + 1] as const);
  });
  return [...made, ...furtherNames(language)];
}

const WORD = /[\p{L}\p{M}]+/gu;
/** What is attached to a month's name before it: Arabic "and", "so", "in", "for", "as". */
const prefix = once(
  () => new RegExp(`^(?:${inAnyLanguage(NUMBERS, ({ monthPrefixes }) => monthPrefixes)})(?=\\p{L}{3})`, 'u'),
);

/** Beginnings of the month names, each long enough to be unique; the longest first. */
function monthStems(language: LanguageTag, names: ReturnType<typeof monthNames>): ReturnType<typeof monthNames> {
  const inflection = partOf(language, NUMBERS)?.monthInflection;
  if (inflection === undefined) return [];
  return names
    .map(
      ([name, month]) =>
        [name.length > SHORTEST_STEM && inflection === 'stem' ? name.slice(0, -1) : name, month] as const,
    )
    .toSorted(([a], [b]) => b.length - a.length);
}

interface Months {
  readonly table: ReadonlyMap<string, number>;
  readonly stems: ReturnType<typeof monthStems>;
}

const made = new Map<string, Months>();

function monthsOf(language: LanguageTag): Months {
  const known = made.get(language);
  if (known) return known;
  const names = monthNames(language);
  const months = { table: new Map(names), stems: monthStems(language, names) };
  made.set(language, months);
  return months;
}

function monthOf(word: string, { table, stems }: Months): number | undefined {
  const exact = table.get(word) ?? table.get(word.replace(prefix(), ''));
  return exact ?? stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)?.[1];
}

/** Names of months, with the month's number as value (`3 June` → 6), since a date may be written with either. */
export function monthsIn(text: string, language: LanguageTag): readonly NumberMention[] {
  const months = monthsOf(language);
  if (months.table.size === 0) return [];
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const value = monthOf(match[0].toLocaleLowerCase(language), months);
    if (value === undefined) return [];
    return [
      { value, readings: [value], form: 'month', start: match.index, end: match.index + match[0].length } as const,
    ];
  });
}
