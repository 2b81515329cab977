import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { answersOf, checkedOut, type Revision, run, workingTree } from '../bench/revision.ts';
import { COMMANDS, type CommandName, filesBelow, type Question, questionsIn } from './questions.ts';

// Asks two revisions the same questions and holds their answers against each other, byte for byte: a change that should
// change nothing is seen to change nothing. `npm run same -- DIR...`, or `-- --base REV DIR` for another revision than HEAD.

interface Difference {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

const MOST_SHOWN = 10;
const SHOWN_BEFORE = 60;
const SHOWN_LENGTH = 240;
const ARTICLES = /\.(?:txt|md|html|json|xml|mht|eml)$/u;

/** When a brief was made, in JSON, Markdown or HTML: the one thing that may differ. No article states milliseconds. */
const MADE_AT = /\d{4}\\?-\d\d\\?-\d\dT\d\d\\?:\d\d\\?:\d\d\\?\.\d{3}Z/gu;
const withoutTime = (text: string): string => text.replace(MADE_AT, 'then');

async function differencesIn(
  command: CommandName,
  questions: readonly Question[],
  before: Revision,
  after: Revision,
): Promise<Difference[]> {
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('');
  const args = [command, '--jsonl'];
  const [old, now] = await Promise.all([answersOf(before, args, input), answersOf(after, args, input)]);
  // An answer that both lack is no answer: a command that fails in both trees must not pass for unchanged.
  const answers = now.split('\n').filter((line) => line !== '').length;
  if (answers !== questions.length) throw new Error(`${command}: ${questions.length} asked, ${answers} answered`);
  const [oldLines, newLines] = [withoutTime(old).split('\n'), withoutTime(now).split('\n')];
  return Array.from({ length: Math.max(oldLines.length, newLines.length) }, (_, at) => at).flatMap((at) => {
    const where = `${command} ${questions[at]?.id ?? `line ${at + 1}`}`;
    return differenceAt(where, oldLines[at] ?? '', newLines[at] ?? '');
  });
}

const differenceAt = (where: string, before: string, after: string): Difference[] =>
  before === after ? [] : [{ where, before, after }];

/** Briefs the articles of a folder in both trees, in four languages, and holds every file written against the other. */
async function filesWritten(folder: string, revision: Revision): Promise<ReadonlyMap<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'wirebrief-same-out-'));
  const articles = filesBelow(folder, ARTICLES);
  const given = ['--memory', 'samples/memory', '--translator', 'memory', '--out', out];
  if (articles.length > 0) await run(revision.folder, ['run', ...articles, ...given]);
  const written = filesBelow(out, /./u).map(
    (file) => [relative(out, file), withoutTime(readFileSync(file, 'utf8'))] as const,
  );
  rmSync(out, { recursive: true });
  return new Map(written);
}

async function briefDifferences(folder: string, before: Revision, after: Revision): Promise<Difference[]> {
  const [old, now] = await Promise.all([filesWritten(folder, before), filesWritten(folder, after)]);
  process.stdout.write(`files written: ${now.size}\n`);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((name) => differenceAt(name, old.get(name) ?? '', now.get(name) ?? ''));
}

/** Both texts from a little before the first character in which they differ. */
function shown({ where, before, after }: Difference): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - SHOWN_BEFORE);
  const piece = (text: string): string => JSON.stringify(text.slice(from, from + SHOWN_LENGTH));
  return `${where}, character ${at}\n  before ${piece(before)}\n  after  ${piece(after)}\n`;
}

async function compare(folders: readonly string[], { base, only }: Options): Promise<number> {
  const [before, after] = [checkedOut(base), workingTree()];
  const found: Difference[] = [];
  try {
    for (const folder of folders.map((name) => resolve(name))) {
      const questions = questionsIn(folder);
      process.stdout.write(`== ${folder}\n`);
      for (const command of COMMANDS.filter((name) => !only || only.split(',').includes(name))) {
        if (questions[command].length === 0) continue;
        const started = performance.now();
        const differences = await differencesIn(command, questions[command], before, after);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        process.stdout.write(
          `${command}: ${questions[command].length} asked, ${differences.length} differ, ${seconds} s\n`,
        );
        found.push(...differences);
      }
      if (!only || only.split(',').includes('run')) found.push(...(await briefDifferences(folder, before, after)));
    }
  } finally {
    before.remove();
  }
  for (const difference of found.slice(0, MOST_SHOWN)) process.stdout.write(shown(difference));
  process.stdout.write(`${found.length} differences from ${base}\n`);
  return found.length === 0 ? 0 : 1;
}

interface Options {
  readonly base: string;
  readonly only?: string;
}

const program = new Command('same')
  .description('answers of a git revision and of the working tree, held against each other byte for byte')
  .argument('<folders...>', 'with JSON lines (texts, claims, lines and their translations) and articles')
  .option('--base <revision>', 'what the working tree is held against', 'HEAD')
  .option('--only <commands>', 'some of quotes,batch,verify,check-translation,run')
  .action(async (folders: string[], options: Options) => {
    process.exitCode = await compare(folders, options);
  });
await program.parseAsync();
