import { checkLine, type LineProblem, nameProblems } from '../core/translation/check/check-line.ts';
import { missingNames } from '../core/translation/check/check-names.ts';
import { relativeLength } from '../core/translation/check/line-length.ts';
import type { Pair, Session } from './translation-session.ts';

/** What a line's own checks say against it. */
export const problemsOf = (pair: Pair, source: string, target: string): readonly LineProblem[] =>
  checkLine({ ...pair, source, target });

const GROWN = 1.2; // against the length to be expected: beside a line that lost text, enough to hold what it lost

type Problems = readonly (readonly LineProblem[])[];

/** What the lines' own checks say against them, and the persons' names they lost. */
export function problemsOfAll(
  pair: Pair,
  sources: readonly string[],
  targets: readonly string[],
  people: readonly string[],
): Problems {
  const lines = sources.map((source, i) => ({ source, target: targets[i] ?? '' }));
  const lost = Map.groupBy(missingNames(pair, lines, people), ({ line }) => line);
  return lines.map(({ source, target }, i) => [
    ...problemsOf(pair, source, target),
    ...nameProblems(lost.get(i) ?? []),
  ]);
}

/** Which lines are to be sent again: those that fail their checks, and a long one beside one that was cut off, whose end may be in it. */
function inDoubt({ from, to }: Pair, sources: readonly string[], targets: readonly string[], problems: Problems) {
  const isCut = (i: number): boolean => problems[i]?.some(({ kind }) => kind === 'cut-off') ?? false;
  const hasGrown = (i: number): boolean => relativeLength(from, to, sources[i] ?? '', targets[i] ?? '') > GROWN;
  return [...sources.keys()].filter((i) => problems[i]?.length || (hasGrown(i) && (isCut(i - 1) || isCut(i + 1))));
}

/** Sends each line in doubt once more, alone, where nothing can move into it; the new answer is kept if it is better, or if nothing speaks against it. */
export async function secondTry(
  session: Session,
  pair: Pair,
  lines: {
    readonly sources: readonly string[];
    readonly targets: readonly string[];
    readonly people: readonly string[];
  },
): Promise<readonly string[]> {
  const { sources, people } = lines;
  const targets = [...lines.targets];
  const problems = problemsOfAll(pair, sources, targets, people);
  for (const i of inDoubt(pair, sources, targets, problems)) {
    const source = sources[i] ?? '';
    if (session.sentAlone.has(source)) continue; // it would come back the same
    const again = (await session.translate([source]))[0] ?? '';
    const left = problemsOfAll(pair, sources, targets.with(i, again), people)[i] ?? [];
    if (left.length < Math.max(1, problems[i]?.length ?? 0)) targets[i] = again;
  }
  return targets;
}
