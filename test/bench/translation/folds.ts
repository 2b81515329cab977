import { checkLine } from '../../../functions/core/translation/check/check-line.ts';
import { DAMAGES, randomFrom } from './damages.ts';
import { type Case, casesOf, fittedWeights, scorer, thresholdFor } from './fit.ts';
import { type HumanLine, humanLines } from './lines.ts';

const SEED = 20_261_127;
const WANTED_FALSE_ALARMS = 0.002; // of the check for another line alone

const percent = (hits: number, all: number): string => (all === 0 ? '–' : ((100 * hits) / all).toFixed(2));
const share = <T>(all: readonly T[], isHit: (one: T) => boolean): string =>
  percent(all.filter(isHit).length, all.length);

function printTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n## ${title}\n\n| | ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length + 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

const isDoubted = (line: HumanLine): boolean => checkLine(line).length > 0;

/** Human translations that are doubted, and damages that are noticed, by language. */
function printCaught(lines: readonly HumanLine[]): void {
  const languages = [...new Set(lines.map(({ to }) => to))];
  const byLanguage = (of: (own: readonly HumanLine[]) => string, own: readonly HumanLine[]): string[] => [
    ...languages.map((language) => of(own.filter(({ to }) => to === language))),
    of(own),
  ];
  const random = randomFrom(SEED);
  const damaged = Object.entries(DAMAGES).map(([name, damage]) => {
    const made = lines.flatMap((line) => {
      const changed = damage(line, random);
      return changed && (changed.source !== line.source || changed.target !== line.target)
        ? [{ ...line, ...changed }]
        : [];
    });
    return [`${name} (${made.length})`, ...byLanguage((own) => share(own, isDoubted), made)];
  });
  const human = [0, 1].map((half) => [
    `doubted, ${half === 0 ? 'first' : 'second'} half of the documents`,
    ...byLanguage(
      (own) => share(own, isDoubted),
      lines.filter(({ document }) => document === half),
    ),
  ]);
  printTable('translations doubted, in percent', [...languages, 'all'], [...human, ...damaged]);
}

const QUARTERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** Weights and threshold fitted on half of the documents in half of the languages, tried on the others. */
function foldRow(lines: readonly HumanLine[], [document, language]: (typeof QUARTERS)[number]): readonly string[] {
  const fitted = lines.filter((line) => line.document === document && line.language === language);
  const others = lines.filter((line) => line.document !== document && line.language !== language);
  const random = randomFrom(SEED);
  const [known, unknown] = [casesOf(fitted, random), casesOf(others, random)];
  const usual = Math.min(...known.map(({ threshold }) => threshold));
  const score = scorer(fittedWeights(known), usual);
  const limit = thresholdFor(WANTED_FALSE_ALARMS, known.filter(({ isOther }) => !isOther).map(score));
  const [human, swapped] = [unknown.filter(({ isOther }) => !isOther), unknown.filter(({ isOther }) => isOther)];
  const isOver = (one: Case): boolean => score(one) > limit;
  const isOverInUse = ({ weight, threshold }: Case): boolean => weight >= threshold;
  const pair = (is: (one: Case) => boolean): string => `${share(human, is)} / ${share(swapped, is)}`;
  return [
    `documents ${document + 1}, languages ${language + 1}`,
    pair(isOver),
    pair(isOverInUse),
    share(others, isDoubted),
  ];
}

/**
 * Prints what the checks of translations make of human translations and of damaged ones, and whether the fitted weights
 * hold on documents and languages that they were not fitted on.
 */
export function translationFolds(folder: string): void {
  const lines = humanLines(folder);
  printCaught(lines);
  printTable(
    'another line: false alarms / caught, in percent, on the other documents in the other languages',
    ['weights fitted on this quarter', 'weights in use', 'all checks: false alarms'],
    QUARTERS.map((quarter) => foldRow(lines, quarter)),
  );
}
