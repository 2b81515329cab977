import { foldLetters } from '../../numbers/word-table.ts';
import { kindOf } from './number-kinds.ts';
import type { PreparedSentence } from './prepare-text.ts';

/** A weekday or month that a sentence names. */
export interface Period {
  /** `day 0` to `day 6`, `month 1` to `month 12`: the same in whatever form it is written. */
  readonly key: string;
  readonly text: string;
}

const WEEK = 7;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/u;
/** Languages that change a weekday's last vowel: среда, в среду. */
const INFLECTED = /^(?:ru|uk|be|bg|sr|hr|bs|pl|cs|sk|sl|lt|lv)\b/u;
const LAST_VOWEL = /[аеиоуыьяюіїєaeiouyąęėį]$/u;
/** Languages that write on behind a weekday: Dienstagabend. */
const COMPOUNDING = /^(?:de|nl|sv|da|nb|no|is)\b/u;
const LONGEST_ENDING = 2;
/** "And", "so", "in", "for", "as", written onto an Arabic word that has its article. */
const ARABIC_PREFIX = /^[وفبك](?=ال)|^ل(?=ل)/u;
const HAN_SHORT = /^(?:zh|yue)\b/u;

const days = new Map<string, ReadonlyMap<string, number>>();

/** The weekdays of a language in lower case as Unicode's locale data has them; the order plays no part. */
function weekdaysOf(language: string): ReadonlyMap<string, number> {
  const known = days.get(language);
  if (known) return known;
  const made = new Map<string, number>();
  // Short names of other languages are other words as well: `sat`, German `do`, Japanese 火.
  for (const weekday of HAN_SHORT.test(language) ? (['long', 'short'] as const) : (['long'] as const)) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < WEEK; day += 1) {
      const name = foldLetters(format.format(Date.UTC(2026, 0, 1 + day)).toLocaleLowerCase(language));
      for (const form of [name, name.replace(/^星期/u, '礼拜'), name.replace(/日$/u, '天')]) made.set(form, day);
    }
  }
  days.set(language, made);
  return made;
}

function hasForm(word: string, day: string, language: string): boolean {
  if (COMPOUNDING.test(language)) return word.startsWith(day);
  const stem = INFLECTED.test(language) ? day.replace(LAST_VOWEL, '') : day;
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

function weekdayOf(written: string, language: string): number | undefined {
  const word = foldLetters(written.toLocaleLowerCase(language)).replace(ARABIC_PREFIX, '');
  const names = weekdaysOf(language);
  const exact = names.get(word);
  if (exact !== undefined || UNSPACED.test(language)) return exact;
  for (const [name, day] of names) if (hasForm(word, name, language)) return day;
  return undefined;
}

function weekdaysIn(text: string, { start, end, words }: PreparedSentence, language: string): Period[] {
  const written = UNSPACED.test(language)
    ? words.map(({ text: word }) => word)
    : (text.slice(start, end).match(WORD) ?? []);
  return written.flatMap((word) => {
    const day = weekdayOf(word, language);
    return day === undefined ? [] : [{ key: `day ${day}`, text: word }];
  });
}

/** English `may` and `march` are months only with a capital. */
const isCommonWord = (text: string, start: number, language: string): boolean =>
  /^en\b/u.test(language) && /\p{Ll}/u.test(text.charAt(start));

/** The weekdays and months that a sentence of `text` names, in every form the language has for them, in order of kind. */
export function periodsIn(text: string, sentence: PreparedSentence, language: string): readonly Period[] {
  const months = sentence.numbers
    .filter((number) => kindOf(text, sentence, number, language) === 'month')
    .filter(({ start }) => !isCommonWord(text, start, language))
    .map(({ value, start, end }) => ({ key: `month ${value}`, text: text.slice(start, end) }));
  return [...weekdaysIn(text, sentence, language), ...months];
}
