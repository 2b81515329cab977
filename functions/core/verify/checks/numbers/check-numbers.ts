import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../../languages/part-of.ts';
import type { NumberMention } from '../../../numbers/number-mention.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { kindOf, mayBeYear, type NumberKind, provedBy, wholeReadings } from '../../words/number-kinds.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import { type Rounding, roundingBefore } from '../../words/rounding.ts';
import type { Word } from '../../words/words.ts';

/** `about 300` may stand for a number that differs by this share. */
const ABOUT = 0.1;
/** `more than 300` may stand for at most this much more; `nearly 300` for as much less. */
const WITHIN = 1.35;
/** A text with more numbers of about one size than this is a table; the bound keeps claims full of numbers linear. */
const MAX_CANDIDATES = 1000;
/** A one is as often an article or a pronoun as a number. */
const LEAST_COUNT = 2;

/** Whether the text's number may be written as the claim's is. */
export function agrees(claimed: number, actual: number, rounding: Rounding): boolean {
  if (claimed === actual) return true;
  if (rounding === 'about' && Math.abs(claimed - actual) <= ABOUT * Math.abs(actual)) return true;
  if (rounding === 'over' && actual >= claimed && actual <= claimed * WITHIN) return true;
  if (rounding === 'under' && actual <= claimed && actual * WITHIN >= claimed) return true;
  return isRounded(claimed, actual);
}

const significant = (value: number): number =>
  String(value)
    .replace(/^0\.|\.|e.*$/gu, '')
    .replace(/^0+|0+$/gu, '').length;

/** 12.3 million for 12,345,678: the same number with fewer figures, but at least two. */
function isRounded(claimed: number, actual: number): boolean {
  const figures = significant(claimed);
  return figures >= 2 && figures < significant(actual) && Number(actual.toPrecision(figures)) === claimed;
}

/** A number of the claim, and how the words before it change it. */
interface Claimed {
  readonly mention: NumberMention;
  readonly rounding: Rounding;
  readonly kind: NumberKind;
}

/** Whether a number of the text may be written as the claim's is; a year only unchanged. */
const standsFor = ({ mention, rounding }: Claimed, actual: number, applied: Rounding): boolean =>
  mention.value === actual ||
  (!(mayBeYear(mention) && rounding === undefined) && agrees(mention.value, actual, applied));

interface Place {
  readonly text: string;
  readonly source: PreparedSentence;
  readonly language: string;
}

/** `at least` does not mean `at most`. */
const isOpposite = (a: Rounding, b: Rounding): boolean =>
  (a === 'over' && b === 'under') || (a === 'under' && b === 'over');

/** Whether a number of a sentence may be written as the claim's is; `about` on both sides means the same figure. */
function matches(claimed: Claimed, actual: NumberMention, { text, source, language }: Place): boolean {
  const { mention, rounding, kind } = claimed;
  if (!provedBy(kind).includes(kindOf(text, source, actual, language))) return false;
  const own = rounding === undefined ? undefined : roundingBefore(source.words, actual, language);
  if (isOpposite(own, rounding)) return false;
  const applied = own === undefined || (own === rounding && own !== 'about') ? rounding : undefined;
  return standsFor(claimed, actual.value, applied) || wholeReadings(actual).includes(mention.value);
}

/** Whether any number of the text may be written as the claim's is; by lookup if nothing is rounded. */
function isKnown({ values }: PreparedText, claimed: Claimed): boolean {
  return provedBy(claimed.kind).some((kind) => {
    const index = values.get(kind);
    return index !== undefined && (index.all.has(claimed.mention.value) || isAmong(index.sorted, claimed));
  });
}

function isAmong(sorted: readonly number[], claimed: Claimed): boolean {
  const { mention, rounding } = claimed;
  const [low, high] = [mention.value / WITHIN, mention.value * WITHIN];
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < Math.min(sorted.length, from + MAX_CANDIDATES) && (sorted[at] ?? 0) <= high; at += 1)
    if (standsFor(claimed, sorted[at] ?? 0, rounding)) return true;
  return false;
}

/** At most this many words between a number and what it counts: `12 new boats`. */
const UNIT_REACH = 3;

/** Stems of the words after a number: what it counts is among them. */
const countedBy = (words: readonly Word[], { end }: NumberMention): ReadonlySet<string> => {
  const first = words.findIndex(({ start }) => start >= end);
  return new Set(
    (first < 0 ? [] : words.slice(first, first + UNIT_REACH))
      .filter(({ isContent }) => isContent)
      .map(({ stem }) => stem),
  );
};

/**
 * Words that the tables read as numbers, but that do not count anything exactly: `a teenager`, `billions of crowns`.
 */
const noCount = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ noCounts }) => noCounts)})$`, 'iu'));

const isCount = (text: string, { form, value, start, end }: NumberMention): boolean =>
  form === 'digits' || (form === 'words' && value >= LEAST_COUNT && !noCount().test(text.slice(start, end)));

/** The number of a compared sentence that counts the same things. */
function counterpart(
  comparison: Comparison,
  { mention, kind }: Claimed,
): { number: NumberMention; source: PreparedSentence } | undefined {
  const { text, sentence, alignment } = comparison;
  const units = countedBy(sentence.words, mention);
  for (const source of alignment.best)
    for (const number of source.numbers.filter((number) => isCount(text.text, number))) {
      if (!provedBy(kind).includes(kindOf(text.text, source, number, text.language))) continue;
      const others = countedBy(source.words, number);
      if ([...units].some((unit) => others.has(unit)) || (mayBeYear(number) && mayBeYear(mention)))
        return { number, source };
    }
  return undefined;
}

const written = (text: string, { start, end }: NumberMention): string => text.slice(start, end).trim();

/** Units between a month's name and its day: `3 March`, `March 3`, `le 3 mars`, `3 de marzo`. */
const DATE_GAP = 6;
/** People count what a text lists, `three men`, and write such counts as words. */
const MOST_COUNTED = 4;

const isBesideMonth = ({ numbers }: PreparedSentence, mention: NumberMention): boolean =>
  numbers.some(
    ({ form, start, end }) => form === 'month' && start - mention.end <= DATE_GAP && mention.start - end <= DATE_GAP,
  );

/** What a claim may add by itself: the date of a day that the text only calls Tuesday, the count of things it lists. */
const canBeInferred = (sentence: PreparedSentence, mention: NumberMention): boolean =>
  (mention.form === 'words' && mention.value <= MOST_COUNTED) || isBesideMonth(sentence, mention);

function checkNumber(comparison: Comparison, mention: NumberMention): Issue[] {
  const { text, claim, sentence, alignment, isStrict } = comparison;
  const rounding = roundingBefore(sentence.words, mention, text.language);
  const claimed = { mention, rounding, kind: kindOf(claim, sentence, mention, text.language) };
  const other = counterpart(comparison, claimed);
  const stands = (number: NumberMention, source: PreparedSentence): boolean =>
    matches(claimed, number, { text: text.text, source, language: text.language });
  if (other && stands(other.number, other.source)) return [];
  const isNear = alignment.context.some((source) => source.numbers.some((near) => stands(near, source)));
  if (isKnown(text, claimed) && (isNear || !other)) return [];
  if (!other && !isStrict && canBeInferred(sentence, mention)) return [];
  const message =
    other?.number.value === mention.value
      ? `the text rounds ${written(claim, mention)} the other way`
      : other
        ? `the text says ${written(text.text, other.number)}, the claim ${written(claim, mention)}`
        : `the number ${written(claim, mention)} is not in the text`;
  return [issueAt('number', message, other?.source ?? alignment.best[0])];
}

/**
 * Numbers of the claim that the text does not have, or has of something else. Text: `Lund paid 3 million crowns.`
 * Claim: `Lund paid 4 million crowns.`
 */
export const checkNumbers = (comparison: Comparison): Issue[] =>
  comparison.sentence.numbers
    .filter((mention) => isCount(comparison.claim, mention))
    .flatMap((mention) => checkNumber(comparison, mention));

/** Whether each number of a claim is in the text, of the same kind and unrounded, wherever it is there. */
export const hasOnlyNumbersOf = (claim: PreparedText, text: PreparedText): boolean =>
  claim.sentences.every((sentence) =>
    sentence.numbers
      .filter(({ form, value }) => form === 'digits' || (form === 'words' && value >= LEAST_COUNT))
      .every((mention) =>
        provedBy(kindOf(claim.text, sentence, mention, claim.language)).some((kind) =>
          wholeReadings(mention).some((reading) => text.values.get(kind)?.all.has(reading)),
        ),
      ),
  );
