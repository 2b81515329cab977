import { checkLine, type LineProblem, nameProblems } from '../../core/translation/check/check-line.ts';
import { missingNames } from '../../core/translation/check/check-names.ts';
import { relativeLength } from '../../core/translation/check/line-length.ts';
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

/** The indexes of lines in doubt: those that fail their checks, and a long one beside one that was cut off, whose end it may hold. */
function indexesInDoubt({ from, to }: Pair, { sources, targets }: TranslatedLines, problems: Problems): number[] {
  const isCut = (i: number): boolean => problems[i]?.some(({ kind }) => kind === 'cut-off') ?? false;
  const hasGrown = (i: number): boolean => relativeLength(from, to, sources[i] ?? '', targets[i] ?? '') > GROWN;
  return [...sources.keys()].filter((i) => problems[i]?.length || (hasGrown(i) && (isCut(i - 1) || isCut(i + 1))));
}

/** What a session's answers are judged by. */
type Judged = Omit<TranslatedLines, 'targets'>;

/** The lines a second try would send, by index, with the number of their problems: those in doubt that did not have requests of their own. */
export function linesToTryAgain(session: Session, pair: Pair, judged: Judged): ReadonlyMap<number, number> {
  const lines = answered(session, judged);
  const problems = problemsOfAll(pair, lines);
  const inDoubt = indexesInDoubt(pair, lines, problems);
  const again = inDoubt.filter((i) => !session.wasAlone(lines.sources[i] ?? '')); // those would come back the same
  return new Map(again.map((i) => [i, problems[i]?.length ?? 0]));
}

const answered = (session: Session, { sources, people }: Judged): TranslatedLines => ({
  sources,
  targets: sources.map((source) => session.targetOf(source)),
  people,
});

/**
 * Sends each doubtful line once more, alone, where no other line can run into it. A new answer replaces the old one if it has fewer
 * problems, or none.
 */
export async function secondTry(session: Session, pair: Pair, judged: Judged): Promise<void> {
  for (const [i, had] of linesToTryAgain(session, pair, judged)) {
    const source = judged.sources[i] ?? '';
    const before = session.piecesOf(source).map(({ text }) => [text, session.answers.get(text)?.target ?? ''] as const);
    await session.again(source);
    const left = problemsOfAll(pair, answered(session, judged))[i]?.length ?? 0;
    if (left < Math.max(1, had) || before.some(([, target]) => target === '')) continue;
    for (const [text, target] of before) session.answers.set(text, { target, alone: true });
  }
}
