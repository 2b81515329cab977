import { checkLine, type LineProblem, nameProblems } from '../core/translation/check/check-line.ts';
import { missingNames } from '../core/translation/check/check-names.ts';
import { relativeLength } from '../core/translation/check/line-length.ts';
import type { Pair, Session } from './translation-session.ts';

/** Lines and their translations, in the same order, with the people whose names may not be lost. */
export interface TranslatedLines {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly people: readonly string[];
}

type Problems = readonly (readonly LineProblem[])[];

/** A line this many times as long as expected may hold the text that the line beside it lost. */
const GROWN = 1.2;

/** What the checks of one line find; empty where they find nothing. */
export const problemsOf = (pair: Pair, source: string, target: string): readonly LineProblem[] =>
  checkLine({ ...pair, source, target });

/** What the checks find in each line, including people's names that got lost; in the order of the lines. */
export function problemsOfAll(pair: Pair, { sources, targets, people }: TranslatedLines): Problems {
  const lines = sources.map((source, i) => ({ source, target: targets[i] ?? '' }));
  const lost = Map.groupBy(missingNames(pair, lines, people), ({ line }) => line);
  return lines.map(({ source, target }, i) => [
    ...problemsOf(pair, source, target),
    ...nameProblems(lost.get(i) ?? []),
  ]);
}

/** The indexes of lines to send again: those that fail their checks, and a long one beside one that was cut off, whose end it may hold. */
function indexesInDoubt({ from, to }: Pair, { sources, targets }: TranslatedLines, problems: Problems): number[] {
  const isCut = (i: number): boolean => problems[i]?.some(({ kind }) => kind === 'cut-off') ?? false;
  const hasGrown = (i: number): boolean => relativeLength(from, to, sources[i] ?? '', targets[i] ?? '') > GROWN;
  return [...sources.keys()].filter((i) => problems[i]?.length || (hasGrown(i) && (isCut(i - 1) || isCut(i + 1))));
}

/**
 * Sends each doubtful line once more, alone, where no other line can run into it. A new answer replaces the old one if it has fewer
 * problems, or none. Gives all translations in the order of the lines.
 */
export async function secondTry(session: Session, pair: Pair, lines: TranslatedLines): Promise<readonly string[]> {
  const { sources, people } = lines;
  const targets = [...lines.targets];
  const problems = problemsOfAll(pair, lines);
  for (const i of indexesInDoubt(pair, lines, problems)) {
    const source = sources[i] ?? '';
    if (session.sentAlone.has(source)) continue; // it would come back the same
    const again = (await session.translate([source]))[0] ?? '';
    const left = problemsOfAll(pair, { sources, targets: targets.with(i, again), people })[i] ?? [];
    if (left.length < Math.max(1, problems[i]?.length ?? 0)) targets[i] = again;
  }
  return targets;
}
