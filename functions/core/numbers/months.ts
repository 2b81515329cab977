import type { NumberMention } from './numbers-in.ts';

const MONTHS = 12;
const SHORTEST_STEM = 3;
const names = new Map<string, readonly (readonly [name: string, month: number])[]>();

/** Month names of a language as Unicode's locale data has them, in both the form inside a date and the form alone. */
function monthNames(language: string): readonly (readonly [string, number])[] {
  const known = names.get(language);
  if (known) return known;
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
  if (language === 'en') made.push(['sept', 9]); // in use beside the locale data's Sep
  names.set(language, made);
  return made;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Names of months, with the month's number as value: a date may be written with either. */
export function monthsIn(text: string, language: string): readonly NumberMention[] {
  const table = new Map(monthNames(language));
  if (table.size === 0) return [];
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const value = table.get(match[0].toLocaleLowerCase(language));
    if (value === undefined) return [];
    return [
      { value, readings: [value], form: 'month', start: match.index, end: match.index + match[0].length } as const,
    ];
  });
}
