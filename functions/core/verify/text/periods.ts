import { CLAIMS } from '../../languages/listed/claims.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import type { Claims } from '../../languages/parts/claims.ts';
import { foldLetters } from '../../numbers/word-table.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { kindOf } from '../words/number-kinds.ts';
import type { PreparedSentence } from '../words/prepared-text.ts';

/** A weekday or month that a sentence names. */
export interface Period {
  /** `day 0` to `day 6`, `month 1` to `month 12`: the same in whatever form it is written. */
  readonly key: string;
  readonly text: string;
}

const WEEK = 7;

const rulesOf = (language: LanguageTag): NonNullable<Claims['weekdays']> => partOf(language, CLAIMS)?.weekdays ?? {};
const isUnspaced = (language: LanguageTag): boolean => partOf(language, WORDS)?.isUnspaced === true;

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const LONGEST_ENDING = 2;

/** The weekdays of a language in lower case, from Unicode's locale data; their order does not matter. */
const weekdaysOf = perLanguage((language): ReadonlyMap<string, number> => {
  const { hasShortNames, furtherForms = [] } = rulesOf(language);
  const made = new Map<string, number>();
  // Short names of other languages are other words as well: `sat`, German `do`, Japanese 火.
  for (const weekday of hasShortNames ? (['long', 'short'] as const) : (['long'] as const)) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < WEEK; day += 1) {
      const name = foldLetters(format.format(Date.UTC(2026, 0, 1 + day)).toLocaleLowerCase(language));
      for (const form of [name, ...furtherForms.map(([from, to]) => name.replace(from, to))]) made.set(form, day);
    }
  }
  return made;
});

function hasForm(word: string, day: string, language: LanguageTag): boolean {
  const { goesOn, lastVowel } = rulesOf(language);
  if (goesOn) return word.startsWith(day);
  const stem = lastVowel ? day.replace(lastVowel, '') : day;
  return word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

function weekdayOf(written: string, language: LanguageTag): number | undefined {
  const { joined } = rulesOf(language);
  const word = foldLetters(written.toLocaleLowerCase(language)).replace(joined ?? /^$/u, '');
  const names = weekdaysOf(language);
  const exact = names.get(word);
  if (exact !== undefined || isUnspaced(language)) return exact;
  for (const [name, day] of names) if (hasForm(word, name, language)) return day;
  return undefined;
}

function weekdaysIn(text: string, { start, end, words }: PreparedSentence, language: LanguageTag): Period[] {
  const written = isUnspaced(language)
    ? words.map(({ text: word }) => word)
    : (text.slice(start, end).match(WORD) ?? []);
  return written.flatMap((word) => {
    const day = weekdayOf(word, language);
    return day === undefined ? [] : [{ key: `day ${day}`, text: word }];
  });
}

/** English `may` and `march` are months only with a capital. */
const isCommonWord = (text: string, start: number, language: LanguageTag): boolean =>
  partOf(language, CLAIMS)?.commonMonthsAreSmall === true && /\p{Ll}/u.test(text.charAt(start));

/** The weekdays and months that a sentence of `text` names, in every form the language has for them, in order of kind. */
export function periodsIn(text: string, sentence: PreparedSentence, language: LanguageTag): readonly Period[] {
  const months = sentence.numbers
    .filter((number) => kindOf(text, sentence, number, language) === 'month')
    .filter(({ start }) => !isCommonWord(text, start, language))
    .map(({ value, start, end }) => ({ key: `month ${value}`, text: text.slice(start, end) }));
  return [...weekdaysIn(text, sentence, language), ...months];
}
