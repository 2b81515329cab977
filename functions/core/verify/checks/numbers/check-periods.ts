import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { coverageOf } from '../../text/frame.ts';
import { type Period, periodsIn } from '../../text/periods.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';

/** With at least this share of its words in one sentence of the text, a claim tells what that sentence tells. */
const RESTATES = 0.7;

/** Whether two periods are of the same kind: weekdays, or months. */
const isOneKind = (a: Period, b: Period): boolean => a.key.split(' ')[0] === b.key.split(' ')[0];

/**
 * A weekday or month that differs from the sentence that tells the same. Text: `It opens on Monday.` Claim: `It opens
 * on Tuesday.`
 */
export function checkPeriods({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const [source] = alignment.best;
  const claimed = periodsIn(claim, sentence, text.language);
  if (!source || claimed.length === 0 || coverageOf(sentence, source) < RESTATES) return [];
  const read = (one: PreparedSentence): readonly Period[] => periodsIn(text.text, one, text.language);
  const actual = read(source);
  const near = new Set(alignment.context.flatMap(read).map(({ key }) => key));
  return claimed.flatMap((period) => {
    const other = actual.find((one) => isOneKind(one, period));
    return other && !near.has(period.key)
      ? [issueAt('number', `the text says "${other.text}", the claim "${period.text}"`, source)]
      : [];
  });
}

/** Whether a claim names no weekday or month but those of a text, wherever they are there. */
export function hasOnlyPeriodsOf(claim: PreparedText, text: PreparedText): boolean {
  const keysOf = ({ text: whole, sentences, language }: PreparedText): string[] =>
    sentences.flatMap((sentence) => periodsIn(whole, sentence, language).map(({ key }) => key));
  const shown = new Set(keysOf(text));
  return keysOf(claim).every((key) => shown.has(key));
}
