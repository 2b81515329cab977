import {
  evidence,
  otherLineWeight,
  type Sign,
  signsOf,
  threshold,
  WEIGHTS,
} from '../../../functions/core/translation/check/other-line.ts';
import type { TranslatedLine } from '../../../functions/core/translation/check/translated-line.ts';
import type { Random } from './damages.ts';
import type { HumanLine } from './lines.ts';

const SIGNS = Object.keys(WEIGHTS) as readonly Sign[]; // the keys of that record

/** A line with its own translation or that of another line. */
export interface Case {
  readonly isOther: boolean;
  readonly signs: readonly number[];
  /** What the weights in use make of it, and the threshold that holds for its languages. */
  readonly weight: number;
  readonly threshold: number;
}

function caseOf(line: TranslatedLine, isOther: boolean): Case {
  const found = evidence(line);
  const signs = signsOf(line, found);
  return {
    isOther,
    signs: SIGNS.map((sign) => signs[sign] ?? 0),
    weight: otherLineWeight(line, found),
    threshold: threshold(line, found),
  };
}

/** Each line twice: with its translation, and with that of another line of its document. */
export const casesOf = (lines: readonly HumanLine[], random: Random): readonly Case[] =>
  lines.flatMap((line) => {
    const other = line.others[Math.floor(random() * line.others.length)];
    return [caseOf(line, false), ...(other === undefined ? [] : [caseOf({ ...line, target: other }, true)])];
  });

const STEPS = 800;
const RATE = 0.5;
const RESTRAINT = 1e-3; // keeps weights small that few lines speak for

/** Weights by logistic regression, in the order of the signs. */
export function fittedWeights(cases: readonly Case[]): readonly number[] {
  const spread = SIGNS.map(
    (_, j) => Math.hypot(...cases.map(({ signs }) => signs[j] ?? 0)) / Math.sqrt(cases.length) || 1,
  );
  const rows = cases.map(({ signs, isOther }) => ({
    x: [1, ...signs.map((it, j) => it / (spread[j] ?? 1))],
    y: Number(isOther),
  }));
  const weights = new Float64Array(SIGNS.length + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(weights.length);
    for (const { x, y } of rows) {
      const sum = x.reduce((all, it, j) => all + it * (weights[j] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - y;
      for (const [j, it] of x.entries()) slope[j] = (slope[j] ?? 0) + error * it;
    }
    for (const [j, sum] of slope.entries())
      weights[j] = (weights[j] ?? 0) - RATE * (sum / rows.length + RESTRAINT * (weights[j] ?? 0));
  }
  return SIGNS.map((_, j) => (weights[j + 1] ?? 0) / (spread[j] ?? 1));
}

/** Scores of cases by weights, less what holds for their languages beyond the usual threshold. */
export function scorer(weights: readonly number[], usual: number): (one: Case) => number {
  return ({ signs, threshold: own }) => signs.reduce((sum, it, j) => sum + it * (weights[j] ?? 0), 0) - (own - usual);
}

/** The score that only this share of the human translations reaches. */
export function thresholdFor(share: number, scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
