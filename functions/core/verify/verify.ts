import type { Span } from '../text/span.ts';
import { CHECKS } from './checks/checks.ts';
import { checkQuotations } from './checks/statements/check-quotations.ts';
import { align } from './text/align.ts';
import { type Comparison, type Issue, issueAt } from './text/comparison.ts';
import { prepareText, sentencesOf } from './text/prepare-text.ts';
import { isWholeSentence, whyUncheckable } from './text/uncheckable.ts';
import { nearMeaningsOf } from './words/meanings.ts';
import type { PreparedText } from './words/prepared-text.ts';

export type { Issue, IssueKind } from './text/comparison.ts';
export { prepareText } from './text/prepare-text.ts';
export type { PreparedText } from './words/prepared-text.ts';

/**
 * What the checks found; `score` is the share of the claim's content words that the compared sentences have, 0 to 1.
 */
export interface Verdict {
  readonly verdict: 'supported' | 'unsupported';
  readonly score: number;
  readonly issues: readonly Issue[];
  /**
   * The sentences of the text the claim was compared with, UTF-16 offsets; those that share the most with its sentences
   * come first.
   */
  readonly sentences: readonly Span[];
}

export interface VerifyOptions {
  /** Nothing passes that the text itself does not show: no inferred date, no count of listed things. */
  readonly isStrict?: boolean;
  /** The article that `text` is a part of. */
  readonly article?: PreparedText;
}

/** If the compared sentences have less than this share of its content words, a claim says something else. */
const MIN_COVERAGE = 0.4;
const MIN_STRICT_COVERAGE = 0.6;

/** Checks one claim against a text: `prepareText` and `verifyPrepared` in one. English if no language is given. */
export function verify(text: string, claim: string, options: { language?: string } = {}): Verdict {
  return verifyPrepared(prepareText(text, options.language), claim);
}

/**
 * Checks a claim, sentence by sentence, against the sentences of the text it draws on: names, numbers with what they
 * count, opposites, denials, what was left open, who did what, quoted words, and whether the text says it at all.
 * `supported` means that every check ran and none found anything; a claim without words is unsupported. Sync and pure;
 * never throws; linear in the claim, the text is only looked up. Beside `Lund paid 3 million.`, the claim `Lund paid 4
 * million.` is unsupported.
 */
export function verifyPrepared(text: PreparedText, claim: string, options: VerifyOptions = {}): Verdict {
  const isStrict = options.isStrict ?? false;
  const comparisons = compare(text, claim, { isStrict, article: options.article });
  const uncheckable = whyUncheckable(comparisons, text.language);
  if (uncheckable) return { verdict: 'unsupported', score: 0, issues: [uncheckable], sentences: [] };
  const score = coverage(comparisons);
  const issues = [
    ...checkQuotations(text, claim),
    ...comparisons.filter((comparison) => !isWholeSentence(comparison)).flatMap(objections),
    ...(score < (isStrict ? MIN_STRICT_COVERAGE : MIN_COVERAGE) ? [TOO_LITTLE] : []),
  ];
  return {
    verdict: issues.length === 0 ? 'supported' : 'unsupported',
    score: Math.round(score * 100) / 100,
    issues,
    sentences: comparedIn(comparisons),
  };
}

const TOO_LITTLE = issueAt('not-in-text', 'most of what the claim says is not in the text', undefined);

const objections = (comparison: Comparison): Issue[] =>
  onceEach(Object.values(CHECKS).flatMap((check) => check(comparison)));

/** A check of one sentence, or of the whole claim. */
export type CheckName = keyof typeof CHECKS | 'quotations' | 'coverage' | 'uncheckable';

/**
 * The checks that object to a claim, each by itself: the claim is unsupported if there are any. This shows what each is
 * worth.
 */
export function objectingChecks(text: PreparedText, claim: string, options: VerifyOptions = {}): Set<CheckName> {
  const isStrict = options.isStrict ?? false;
  const comparisons = compare(text, claim, { isStrict, article: options.article });
  if (whyUncheckable(comparisons, text.language)) return new Set(['uncheckable']);
  const changed = comparisons.filter((comparison) => !isWholeSentence(comparison));
  const names = (Object.keys(CHECKS) as (keyof typeof CHECKS)[]) // exactly the keys of the table above
    .filter((name) => changed.some((comparison) => CHECKS[name](comparison).length > 0));
  return new Set([
    ...names,
    ...(checkQuotations(text, claim).length > 0 ? (['quotations'] as const) : []),
    ...(coverage(comparisons) < (isStrict ? MIN_STRICT_COVERAGE : MIN_COVERAGE) ? (['coverage'] as const) : []),
  ]);
}

/**
 * A wrong name is reported once: as a name the text does not have there, or else as somebody of whom it does not say
 * this.
 */
function onceEach(issues: readonly Issue[]): Issue[] {
  const hasName = issues.some(({ kind }) => kind === 'name');
  const firstRole = issues.findIndex(({ kind }) => kind === 'roles');
  return issues.filter(({ kind }, index) => kind !== 'roles' || (!hasName && index === firstRole));
}

function compare(text: PreparedText, claim: string, rules: Pick<Comparison, 'isStrict' | 'article'>): Comparison[] {
  const sentences = sentencesOf(claim, text.language);
  const claimStems = new Set(sentences.flatMap(({ words }) => words.map(({ stem }) => stem)));
  return sentences.map((sentence) => ({
    text,
    claim,
    sentence,
    sentences,
    alignment: align(text, sentence.words),
    claimStems,
    ...rules,
  }));
}

/** Share of the content words, numbers included, that the compared sentences have in the same or nearly the same meaning. */
function coverage(comparisons: readonly Comparison[]): number {
  const carried = comparisons.flatMap(({ sentence, alignment: { stems } }) => {
    const content = sentence.words.filter(({ isContent }) => isContent);
    return (content.length > 0 ? content : sentence.words).map(
      ({ stem }) => stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other)),
    );
  });
  return carried.length === 0 ? 0 : carried.filter(Boolean).length / carried.length;
}

function comparedIn(comparisons: readonly Comparison[]): Span[] {
  const best = new Map(
    comparisons.flatMap(({ alignment }) => alignment.best.map(({ start, end }) => [start, { start, end }])),
  );
  return [...best.values()];
}
