import { anchorsIn } from './anchors.ts';
import type { TranslatedLine } from './check-line.ts';
import { compareNumbers } from './check-numbers.ts';
import { relativeLength } from './line-length.ts';
import { hasCase, namesFound, namesOf } from './names-of-line.ts';
import { quotationMarks } from './quotation-marks.ts';

export interface Evidence {
  readonly namesFound: number;
  readonly namesMissing: number;
  readonly anchorsFound: number;
  readonly anchorsMissing: number;
  readonly numbersFound: number;
  readonly numbersMissing: number;
  /** |ln| of the relative length. */
  readonly lengthOff: number;
  readonly marksOff: boolean;
  readonly questionOff: boolean;
}

const QUESTION = /[?？؟;]["”’»）)\]』」]*\s*$/u;

/** What speaks for and against `target` being this line's translation. */
export function evidence({ from, to, source, target }: TranslatedLine): Evidence {
  const forward = hasCase(source) ? namesFound(namesOf(source), target) : { found: 0, compared: 0 };
  const backward = hasCase(target) ? namesFound(namesOf(target), source) : { found: 0, compared: 0 };
  const [before, after] = [anchorsIn(source, from), anchorsIn(target, to)];
  const shared = [...before].filter((anchor) => after.has(anchor)).length;
  const numbers = compareNumbers(from, to, source, target);
  return {
    namesFound: forward.found + backward.found,
    namesMissing: forward.compared - forward.found + backward.compared - backward.found,
    anchorsFound: shared,
    anchorsMissing: before.size - shared + after.size - shared,
    numbersFound: numbers.shared,
    numbersMissing: numbers.missing.length + numbers.added.length,
    lengthOff: Math.abs(Math.log(Math.max(relativeLength(from, to, source, target), 0.01))),
    marksOff: quotationMarks(source) > 0 !== quotationMarks(target) > 0,
    questionOff: QUESTION.test(source) !== QUESTION.test(target),
  };
}

/** 1 or more where the evidence says that the target translates another line. */
export function otherLineScore(line: TranslatedLine): number {
  return evidence(line).lengthOff > 5 ? 1 : 0;
}
