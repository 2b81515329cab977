import { type FiguresByLanguage, safePatterns } from '../../functions/core/quotes/patterns/safe-patterns.ts';
import { annotatedSets } from './annotated-sets.ts';
import { countPatterns, countPrinted, type Figures, summed } from './pattern-figures.ts';

/**
 * Prints, for every annotated set, how its speakers fare with a table of patterns from which its own cases are left out: nothing that
 * decides what is printed was counted on it. What was noted of the same articles (`pronouns-…`) is left out with it.
 */
export function leftOutTable(folder: string): void {
  const sets = annotatedSets(folder);
  const figures = countPatterns(sets);
  console.log('\n## left out\n\n| set | right of printed | % | annotated ones printed % |\n| --- | --- | --- | --- |');
  for (const set of sets) {
    if (set.isOfPronouns) continue;
    const safe = safePatterns(withoutSet(figures, set.name), set.language);
    const { right, printed, annotated } = countPrinted(set, safe);
    console.log(`| ${set.name} | ${right} of ${printed} | ${percent(right, printed)} | ${percent(right, annotated)} |`);
  }
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : ((100 * part) / all).toFixed(1));

/** `en-polnear-a` and `pronouns-polnear-a` are the same articles. */
const isOfSet = (one: string, name: string): boolean => one === name || one === name.replace(/^\p{Ll}+-/u, 'pronouns-');

function withoutSet(figures: Figures, name: string): FiguresByLanguage {
  return Object.fromEntries(
    [...figures].map(([language, ofSets]) => {
      const others = [...ofSets].filter(([one]) => !isOfSet(one, name)).map(([, counts]) => counts);
      const counted = [...summed(others)].map(([pattern, { right, fired }]) => [pattern, [right, fired]] as const);
      return [language, Object.fromEntries(counted)];
    }),
  );
}
