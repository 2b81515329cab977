import { checkLine, type LineProblem } from '../core/translation/check-line.ts';
import { relativeLength } from '../core/translation/line-length.ts';
import type { Pair, Session } from './translation-session.ts';

/** What a line's own checks say against it. */
export const problemsOf = (pair: Pair, source: string, target: string): readonly LineProblem[] =>
  checkLine({ ...pair, source, target });

const GROWN = 1.2; // against the length to be expected: beside a line that lost text, enough to hold what it lost

/** Which lines are to be sent again: those that fail their checks, and a long one beside one that was cut off, whose end may be in it. */
function inDoubt(
  { from, to }: Pair,
  sources: readonly string[],
  targets: readonly string[],
  problems: readonly (readonly LineProblem[])[],
): ReadonlySet<number> {
  const isCut = (i: number): boolean => problems[i]?.some(({ kind }) => kind === 'cut-off') ?? false;
  const hasGrown = (i: number): boolean => relativeLength(from, to, sources[i] ?? '', targets[i] ?? '') > GROWN;
  const doubtful = [...sources.keys()].filter(
    (i) => problems[i]?.length || (hasGrown(i) && (isCut(i - 1) || isCut(i + 1))),
  );
  return new Set(sources.length === 1 ? [] : doubtful); // a line alone was sent alone
}

/** Sends each line in doubt once more, alone, where nothing can move into it; the new answer is kept if it is better, or if nothing speaks against it. */
export async function secondTry(
  session: Session,
  pair: Pair,
  sources: readonly string[],
  targets: readonly string[],
): Promise<readonly string[]> {
  const problems = sources.map((source, i) => problemsOf(pair, source, targets[i] ?? ''));
  const doubtful = inDoubt(pair, sources, targets, problems);
  const better: string[] = [];
  for (const [i, source] of sources.entries()) {
    const target = targets[i] ?? '';
    const again = doubtful.has(i) ? ((await session.translate([source]))[0] ?? '') : target;
    const isBetter = problemsOf(pair, source, again).length < Math.max(1, problems[i]?.length ?? 0);
    better.push(isBetter ? again : target);
  }
  return better;
}
