import type { NumberMention } from '../numbers/numbers-in.ts';
import { type Comparison, type Issue, issueAt } from './comparison.ts';
import { coverageOf } from './frame.ts';
import type { PreparedSentence } from './prepare-text.ts';
import { stemOf } from './stem.ts';

/** From this share of its words in one sentence of the text on, a claim tells what that sentence tells. */
const RESTATES = 0.7;
const WEEK = 7;

const HAN = /\p{Script=Han}/u;

const weekdays = new Map<string, ReadonlyMap<string, number>>();

/** Stems of a language's weekdays, 0 to 6. */
function weekdaysOf(language: string): ReadonlyMap<string, number> {
  const known = weekdays.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < WEEK; day += 1) {
      const name = format.format(Date.UTC(2026, 0, 1 + day)).toLowerCase();
      // Short names of other scripts are other words as well: `sat`, German `do`.
      if (weekday === 'long' || HAN.test(name)) made.set(stemOf(name, language), day);
    }
  }
  weekdays.set(language, made);
  return made;
}

interface Period {
  readonly value: number;
  readonly text: string;
}

type Reader = (comparison: Comparison, sentence: PreparedSentence, text: string) => Period[];

const daysOfWeek: Reader = ({ text: { language } }, { words }) =>
  words.flatMap(({ stem, text }) => {
    const value = weekdaysOf(language).get(stem);
    return value === undefined ? [] : [{ value, text }];
  });

/** English `may` and `march` are months only with a capital. */
const isMonth = (text: string, { form, start }: NumberMention, language: string): boolean =>
  form === 'month' && !(/^en\b/u.test(language) && /\p{Ll}/u.test(text.charAt(start)));

const months: Reader = ({ text: { language } }, { numbers }, text) =>
  numbers
    .filter((mention) => isMonth(text, mention, language))
    .map(({ value, start, end }) => ({ value, text: text.slice(start, end) }));

function against(comparison: Comparison, read: Reader): Issue[] {
  const { text, claim, sentence, alignment } = comparison;
  const [source] = alignment.best;
  const claimed = read(comparison, sentence, claim);
  if (!source || claimed.length === 0 || coverageOf(sentence, source) < RESTATES) return [];
  const [actual] = read(comparison, source, text.text);
  const near = new Set(alignment.context.flatMap((one) => read(comparison, one, text.text)).map(({ value }) => value));
  return claimed
    .filter(({ value }) => actual && !near.has(value))
    .map((period) => issueAt('number', `the text says "${actual?.text}", the claim "${period.text}"`, source));
}

/** Another weekday or month than the sentence that tells the same. */
export const checkPeriods = (comparison: Comparison): Issue[] =>
  [daysOfWeek, months].flatMap((read) => against(comparison, read));
