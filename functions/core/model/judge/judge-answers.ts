import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { Prompt } from '../ask/prompt.ts';
import type { Answer, ProposedLine } from './answer.ts';
import { type JudgedLine, judgeLine, type ProvedLine } from './judge-line.ts';
import { proofsOf } from './proofs.ts';

/** The longest a line of each kind may be, in code points. */
export type LineLimits = Pick<Prompt, 'maxHeadline' | 'maxSummarySentence' | 'maxKeyFact'>;

/** The lines of all answers by where they stand in a brief, in the order of the answers. */
export interface JudgedLines {
  readonly headline: readonly JudgedLine[];
  readonly summary: readonly JudgedLine[];
  readonly keyFacts: readonly JudgedLine[];
}

/**
 * Judges every line of every answer against the article: a headline that points at no sentence becomes a dropped line
 * with its reason.
 */
export function judgeAnswers(
  numbered: NumberedArticle,
  answers: readonly Answer[],
  { maxHeadline, maxSummarySentence, maxKeyFact }: LineLimits,
): JudgedLines {
  const proofs = proofsOf(numbered);
  const judge = (linesOf: (answer: Answer) => readonly ProposedLine[], maxLength: number): JudgedLine[] =>
    answers.flatMap(linesOf).map((line) => judgeLine(proofs, line, maxLength));
  return {
    headline: judge(({ headline }) => [headline], maxHeadline),
    summary: judge(({ summary }) => summary, maxSummarySentence),
    keyFacts: judge(({ keyFacts }) => keyFacts, maxKeyFact),
  };
}

/** The lines that are proved. */
export const provedOf = (lines: readonly JudgedLine[]): ProvedLine[] => lines.filter((line) => line.ok);

/**
 * How many lines were proposed, how many of them are proved, and how many were dropped. Five lines of which three hold
 * give 5, 3 and 2.
 */
export const countsOf = (lines: readonly JudgedLine[]) => {
  const verified = provedOf(lines).length;
  return { proposed: lines.length, verified, rejected: lines.length - verified };
};
