import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pattern } from '../../functions/core/quotes/patterns/pattern.ts';
import { isSafe, lowerEnd } from '../../functions/core/quotes/patterns/safe-patterns.ts';
import { type AnnotatedSet, annotatedSets } from './annotated-sets.ts';
import { type Count, countPatterns, type Figures, summed } from './pattern-figures.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIGURES_FILE = join(ROOT, 'functions', 'core', 'quotes', 'patterns', 'figures.ts');
const PAGE_FILE = join(ROOT, 'docs', 'patterns.md');

/** Prints how often every pattern fired and was right; with `keep` writes the table that the engine reads, and its page. */
export function patternTables(folder: string, keep: boolean): void {
  const sets = annotatedSets(folder);
  const figures = countPatterns(sets);
  if (keep) {
    writeFileSync(FIGURES_FILE, figuresModule(figures));
    execFileSync(join(ROOT, 'node_modules', '.bin', 'biome'), ['check', '--write', FIGURES_FILE]);
    writeFileSync(PAGE_FILE, page(figures, sets));
  }
  console.log(page(figures, sets));
}

const byName = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

function figuresModule(figures: Figures): string {
  const languages = byName(figures).map(([language, ofSets]) => {
    const patterns = byName(summed(ofSets.values())).map(
      ([pattern, { right, fired }]) => `'${pattern}': [${right}, ${fired}]`,
    );
    return `${language}: { ${patterns.join(', ')} }`;
  });
  return `import type { Pattern } from './pattern.ts';

/**
 * By language and pattern: how often it was right, and how often it fired, over all annotated sets. Written by
 * \`npm run accuracy -- --only patterns --keep\`; docs/patterns.md shows each set.
 */
export const FIGURES: Readonly<
  Record<string, Readonly<Partial<Record<Pattern, readonly [right: number, fired: number]>>>>
> = { ${languages.join(', ')} };
`;
}

const PERCENT = 100;
const percent = (share: number): string => (PERCENT * share).toFixed(1);

function page(figures: Figures, sets: readonly AnnotatedSet[]): string {
  const isNew = new Map(sets.map((set) => [set.name, set.isNew]));
  const sections = byName(figures).map(([language, ofSets]) => section(language, ofSets, isNew));
  return [HEAD, together(figures), ...sections].join('\n');
}

/** The figures that decide: every pattern over all sets. */
function together(figures: Figures): string {
  const all = summed([...figures.values()].flatMap((ofSets) => [...ofSets.values()]));
  const rows = [...all]
    .toSorted(([a, one], [b, other]) => other.fired - one.fired || (a < b ? -1 : 1))
    .map(([pattern, { right, fired }]) => {
      const lower = lowerEnd(right, fired);
      return `| \`${pattern}\` | ${right} of ${fired} | ${percent(right / fired)} | ${percent(lower)} |`;
    });
  return `## All languages together

| pattern | right | % | lower end |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function section(
  language: string,
  ofSets: ReadonlyMap<string, ReadonlyMap<Pattern, Count>>,
  isNew: ReadonlyMap<string, boolean>,
): string {
  const all = summed(ofSets.values());
  const [fitted, unseen] = [false, true].map((wanted) =>
    summed([...ofSets].filter(([name]) => (isNew.get(name) ?? false) === wanted).map(([, counts]) => counts)),
  );
  const cell = (count: Count | undefined): string => (count ? `${count.right} of ${count.fired}` : '–');
  const rows = [...all]
    .toSorted(([a, one], [b, other]) => other.fired - one.fired || (a < b ? -1 : 1))
    .map(([pattern, { right, fired }]) => {
      const lower = lowerEnd(right, fired);
      const verdict = isSafe(pattern, language) ? 'yes' : 'no';
      return `| \`${pattern}\` | ${cell(fitted?.get(pattern))} | ${cell(unseen?.get(pattern))} | ${percent(right / fired)} | ${percent(lower)} | ${verdict} |`;
    });
  const names = [...ofSets.keys()].map((name) => `${name}${isNew.get(name) ? ' (new)' : ''}`).join(', ');
  return `## ${language}

Sets: ${names}.

| pattern | right, fitted sets | right, new sets | % | lower end | names |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

const HEAD = `# What each way to a speaker is worth

Written by \`npm run accuracy -- --only patterns --eval DIR --keep\`; do not edit. Every step from a quotation to a name is a pattern
(\`functions/core/quotes/patterns/pattern.ts\`, with an example each). A pattern prints a name in a language only where the lower end of a
90 % interval (Wilson) of its precision, or of that of its construction (\`safe-patterns.ts\`), in this language or in all of them together
(but those whose own cases speak against it), is at least 95 %, and the language's own cases speak neither against it nor against its construction. A mention that is no name (\`she\`, \`the spokesman\`) is printed from 90 %
on. In a language with fewer than 52 cases in all only the verb of speech's own subject directly beside the quotation prints anything.

The ways were written before the new sets were annotated, but errors in some of their articles were looked at since; for the other sets
rules were made, so their figures flatter. Sets that are no file of the
evaluation data were annotated for this table, one reading by one reader; \`pronouns-…\` says only whom pronouns mean, and was noted while
reading the engine's own answers. The last column says whether the pattern prints.
`;
