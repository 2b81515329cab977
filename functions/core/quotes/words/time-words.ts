/** Days and months, which have capitals in some languages but never speak. `tuesday`, `may`. */
export function timeWords(language: string): ReadonlySet<string> {
  const known = timesByLanguage.get(language);
  if (known) return known;
  const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const words = Array.from({ length: 12 }, (_, index) => [
    days.format(Date.UTC(2024, 0, index + 1)).toLowerCase(),
    months.format(Date.UTC(2024, index, 1)).toLowerCase(),
  ]);
  const times = new Set(words.flat());
  timesByLanguage.set(language, times);
  return times;
}
/** Asking the runtime's calendar takes longer than reading a short article. */
const timesByLanguage = new Map<string, ReadonlySet<string>>();
