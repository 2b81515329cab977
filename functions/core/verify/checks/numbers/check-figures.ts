import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../../languages/part-of.ts';
import type { NumberMention } from '../../../numbers/number-mention.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** A figure and the words it belongs to: the age of a person, the length of a contract. */
interface Figure {
  readonly value: number;
  readonly of: readonly string[];
  readonly written: string;
  readonly sentence: PreparedSentence;
}

const OLDEST = 120;
const ageBefore = once(
  () => new RegExp(`^\\s?[,(]\\s?$|^\\s?[,(]?\\s?(?:${inAnyLanguage(CLAIMS, (claims) => claims.ageBefore)})\\s$`, 'u'),
);
const AGE_BEHIND = /^\s?[,);.]/u;
const BEHIND = 3;

const isAge = ({ value, form }: NumberMention): boolean =>
  form === 'digits' && Number.isInteger(value) && value > 0 && value <= OLDEST;

/** The capitalized words that end at `at`, without the `s` of a genitive. */
function nameEndingAt(words: readonly Word[], at: number): string[] {
  const name: string[] = [];
  for (let index = at; index >= 0; index -= 1) {
    const word = words[index];
    if (!word?.isCapital || (name.length > 0 && (words[index + 1]?.start ?? 0) - word.end > 1)) break;
    name.push(word.stem);
  }
  return name;
}

/** Ages as texts write them after a name: `Ada Lund, 42,` or `Ada Lund (42)`. */
function agesIn(text: string, sentence: PreparedSentence): Figure[] {
  return sentence.numbers.filter(isAge).flatMap((number) => {
    const at = sentence.words.findLastIndex(({ end }) => end <= number.start);
    const gap = text.slice(sentence.words[at]?.end ?? number.start, number.start);
    if (at < 0 || !ageBefore().test(gap) || !AGE_BEHIND.test(text.slice(number.end, number.end + BEHIND))) return [];
    const of = nameEndingAt(sentence.words, at);
    const written = text.slice(sentence.words[at]?.start, number.end);
    return of.length > 0 ? [{ value: number.value, of, written, sentence }] : [];
  });
}

const spanUnit = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ spanUnits }) => spanUnits)})$`, 'u'));

/** Lengths as English joins them to a noun: `a five-year contract`; not ages. */
function spansIn(text: string, sentence: PreparedSentence): Figure[] {
  return sentence.numbers.flatMap((number) => {
    const at = sentence.words.findIndex(({ start }) => start >= number.end);
    const [unit, noun] = [sentence.words[at], sentence.words[at + 1]];
    if (!unit || !noun || text.slice(number.end, unit.start) !== '-' || !spanUnit().test(unit.lower)) return [];
    if (!noun.isContent || text.slice(unit.end, noun.start) !== ' ') return [];
    return [{ value: number.value, of: [unit.stem, noun.stem], written: text.slice(number.start, noun.end), sentence }];
  });
}

interface Figures {
  readonly ages: readonly Figure[];
  readonly spans: readonly Figure[];
}

const known = new WeakMap<PreparedText, Figures>();

function figuresOf(text: PreparedText): Figures {
  const found = known.get(text) ?? {
    ages: text.sentences.flatMap((sentence) => agesIn(text.text, sentence)),
    spans: text.sentences.flatMap((sentence) => spansIn(text.text, sentence)),
  };
  known.set(text, found);
  return found;
}

/** The figures that belong to the same thing, if none of them is the claim's. */
function contradicted(claimed: Figure, actual: readonly Figure[]): Issue[] {
  const [first] = actual;
  if (!first || actual.some(({ value }) => value === claimed.value)) return [];
  return [issueAt('number', `the text says "${first.written}", the claim "${claimed.written}"`, first.sentence)];
}

/**
 * The same person: the text's name has every word of the claim's, or is the first name alone. Families share the last
 * name.
 */
const isSameAge = (claimed: Figure, actual: Figure): boolean =>
  claimed.of.every((word) => actual.of.includes(word)) ||
  (actual.of.length === 1 && actual.of[0] === claimed.of.at(-1));
const isSameSpan = (a: Figure, b: Figure): boolean =>
  a.of[0] === b.of[0] && saysNearlyTheSame(a.of[1] ?? '', b.of[1] ?? '');

const SCORE = /(?<![\p{L}\p{N}-])\p{Nd}{1,2}[-–]\p{Nd}{1,2}(?![\p{L}\p{N}-])/gu;
const scoresIn = (text: string, { start, end }: PreparedSentence): string[] =>
  (text.slice(start, end).match(SCORE) ?? []).map((score) => score.replace('–', '-'));
const reversed = (score: string): string => score.split('-').toReversed().join('-');

/** Results, `2-1`, that differ from those of the compared sentences. */
function checkScores({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const actual = new Set(alignment.context.flatMap((source) => scoresIn(text.text, source)));
  return actual.size === 0
    ? []
    : scoresIn(claim, sentence)
        .filter((score) => !actual.has(score) && !actual.has(reversed(score)))
        .map((score) =>
          issueAt('number', `the text says ${[...actual].join(', ')}, the claim ${score}`, alignment.best[0]),
        );
}

/** Units between a month's name and its day: `3 March`, `March 3`, `le 3 mars`, `3 de marzo`. */
const DATE_GAP = 6;
const LAST_DAY = 31;

/** Days of a month as `month/day`. */
const daysIn = ({ numbers }: PreparedSentence): { month: number; day: NumberMention }[] =>
  numbers
    .filter(({ form }) => form === 'month')
    .flatMap((month) =>
      numbers
        .filter(({ form, value }) => form === 'digits' && Number.isInteger(value) && value >= 1 && value <= LAST_DAY)
        .filter((day) => month.start - day.end <= DATE_GAP && day.start - month.end <= DATE_GAP)
        .map((day) => ({ month: month.value, day })),
    );

/** A day of a month that differs from the compared sentences. */
function checkDays({ text, claim, sentence, alignment }: Comparison): Issue[] {
  return daysIn(sentence).flatMap(({ month, day }) => {
    for (const source of alignment.best) {
      const actual = alignment.context.flatMap(daysIn).filter((other) => other.month === month);
      const own = daysIn(source).find((other) => other.month === month);
      if (!own || actual.some((other) => other.day.value === day.value)) continue;
      const written = (from: string, { start, end }: NumberMention): string => from.slice(start, end);
      return [
        issueAt(
          'number',
          `the text says the ${written(text.text, own.day)}, the claim the ${written(claim, day)}`,
          source,
        ),
      ];
    }
    return [];
  });
}

/**
 * Figures that belong to one person or thing in the claim, and to another or to nobody in the text: ages, lengths,
 * results, days of a month. Text: `Ada Lund, 42, opened the pier.` Claim: `Ada Lund, 52, opened the pier.`
 */
export function checkFigures(comparison: Comparison): Issue[] {
  const { text, claim, sentence } = comparison;
  const { ages, spans } = figuresOf(text);
  return [
    ...agesIn(claim, sentence).flatMap((age) =>
      contradicted(
        age,
        ages.filter((other) => isSameAge(age, other)),
      ),
    ),
    ...spansIn(claim, sentence).flatMap((span) =>
      contradicted(
        span,
        spans.filter((other) => isSameSpan(span, other)),
      ),
    ),
    ...checkScores(comparison),
    ...checkDays(comparison),
  ];
}
