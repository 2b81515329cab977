const WEEK = 7;
const MONTHS = 12;
const words = new Map<string, ReadonlySet<string>>();

function calendarWords(language: string): ReadonlySet<string> {
  const known = words.get(language);
  if (known !== undefined) return known;
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const made = new Set([
    ...Array.from({ length: WEEK }, (_, at) => day.format(Date.UTC(2026, 0, 1 + at)).toLowerCase()),
    ...Array.from({ length: MONTHS }, (_, at) => month.format(Date.UTC(2026, at, 1)).toLowerCase()),
  ]);
  words.set(language, made);
  return made;
}

/**
 * True for the name of a weekday or month, in lower case, in the language's locale data: `tuesday`, `mai` in German.
 */
export const isCalendarWord = (lower: string, language: string): boolean => calendarWords(language).has(lower);
