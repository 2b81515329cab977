import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { type EngineFlags, engineFor } from '../../cli/engines.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import { checkTables } from './check-figures.ts';
import { leftOutTable } from './left-out.ts';
import { patternTables } from './pattern-tables.ts';
import { translationFolds } from './translation/folds.ts';
import { billRows } from './translation-bill.ts';

/** One task of the scorer: the command it runs, and the part of its report that we publish. */
interface Task {
  readonly folder: string;
  readonly command: readonly string[];
  readonly columns: Readonly<Record<string, (report: Report) => unknown>>;
}

type Report = Readonly<Record<string, unknown>>;

const field =
  (...path: readonly string[]) =>
  (report: Report): unknown =>
    path.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
      report,
    );

const TASKS: Readonly<Record<string, Task>> = {
  quotes: {
    folder: 'quotes',
    command: ['quotes', '--jsonl'],
    columns: {
      'found P': field('found', 'precision'),
      'found R': field('found', 'recall'),
      'speaker P': field('speakerCorrect', 'precision'),
      'speaker R': field('speakerCorrect', 'recall'),
      'speaker F1': field('speakerCorrect', 'f1'),
      'bad offsets': field('badOffsets'),
      missing: field('missing'),
    },
  },
  summaries: {
    folder: 'summaries',
    command: ['batch', '--jsonl'],
    columns: {
      'ROUGE-1/2/Lsum': field('rouge 1/2/Lsum'),
      'lead-3': field('lead-3'),
      gain: field('gain'),
      missing: field('missing'),
    },
  },
  faithfulness: {
    folder: 'faithfulness',
    command: ['verify', '--jsonl'],
    columns: {
      'balanced accuracy': field('balancedAccuracy'),
      'caught %': field('recall'),
      'false alarms %': field('falseAlarmRate'),
      'by type': field('caughtByType'),
      missing: field('missing'),
    },
  },
  translation: {
    folder: 'translation',
    command: ['check-translation', '--jsonl'],
    columns: {
      'false alarms %': field('falseAlarmRate'),
      'caught %': field('caughtRate'),
      'by damage': field('flagged'),
      missing: field('missing'),
    },
  },
};

/** Translations are scored from English, so this file is the source side of every pair. */
const SOURCE = 'ntrex-en-dev.jsonl';

function score(folder: string, name: string, { command }: Task, file: string, engine: readonly string[]): Report {
  const source = name === 'translation' ? ['--source', join(folder, 'translation', SOURCE)] : [];
  const ours = ['--', 'npm', 'run', '-s', 'wirebrief', '--', ...command, ...(name === 'summaries' ? engine : [])];
  const args = [join(folder, 'score.mjs'), name, '--json', '--data', file, ...source, ...ours];
  const out = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}');
}

const cell = (value: unknown): string =>
  typeof value === 'object'
    ? JSON.stringify(value)
        .replace(/["{}[\]]/gu, '')
        .replaceAll(',', ', ')
    : String(value);

function table(folder: string, name: string, task: Task, engine: readonly string[]): void {
  const names = Object.keys(task.columns);
  console.log(`\n## ${name}\n\n| set | ${names.join(' | ')} |\n|${' --- |'.repeat(names.length + 1)}`);
  const inside = join(folder, task.folder);
  for (const file of readdirSync(inside).filter((each) => each.endsWith('.jsonl') && each !== SOURCE)) {
    const report = score(folder, name, task, join(inside, file), engine);
    console.log(
      `| ${basename(file, '.jsonl')} | ${Object.values(task.columns)
        .map((of) => cell(of(report)))
        .join(' | ')} |`,
    );
  }
}

const BILL = 'bill';
const PATTERNS = 'patterns';
const LEFT_OUT = 'left-out';
const CHECKS = 'checks';
const FOLDS = 'translation-folds';

/** What a translation takes before any line is sent again; this needs only the articles, and no translator. */
async function bill(folder: string): Promise<void> {
  const columns = ['calls', 'characters sent', 'over the text', 'second bill', '9 of 10 at most'];
  console.log(`\n## ${BILL}\n\n| set | ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length + 1)}`);
  for (const row of await billRows(join(folder, 'summaries'))) console.log(row);
}

const {
  eval: folder,
  only,
  keep,
  engine,
  ...writer
} = new Command('npm run accuracy --')
  .description(
    'Scores the command line on evaluation data that lie outside this repository; prints the tables of docs/measurements.md.',
  )
  .requiredOption(
    '--eval <folder>',
    'holds score.mjs and quotes/, summaries/, faithfulness/, translation/ with *.jsonl',
  )
  .option('--only <task>', `one of ${[...Object.keys(TASKS), BILL, PATTERNS, LEFT_OUT, CHECKS, FOLDS].join(', ')}`)
  .option('--keep', 'of patterns: write the table that the engine reads, and docs/patterns.md')
  .addOption(
    new Option('--engine <name>', 'who writes the summaries: built-in, or bedrock with credentials')
      .choices(['built-in', 'bedrock'])
      .default('built-in'),
  )
  .option('--prompt <name>', 'for a model', 'brief/v1')
  .option('--settings <file>', 'for a model: JSON that names the models as cdk.json does')
  .parse()
  .opts<{ eval: string; only?: string; keep?: true } & EngineFlags>();
const { prompt, settings } = writer;
const writerFlags = [
  '--engine',
  engine,
  '--prompt',
  prompt,
  ...(settings === undefined ? [] : ['--settings', settings]),
];

/** In words, why nothing can be scored; without an AWS account, a model would leave every row missing. */
async function obstacle(): Promise<string | undefined> {
  if (!existsSync(join(folder, 'score.mjs')))
    return `there is no score.mjs in ${folder}: name the folder of the evaluation data`;
  try {
    await engineFor({ engine, ...writer });
    return undefined;
  } catch (error) {
    if (!(error instanceof WirebriefError)) throw error;
    return `${error.message}: ${error.failure.remedy}`;
  }
}

const wrong = await obstacle();
if (wrong !== undefined) {
  console.error(wrong);
  process.exitCode = 2;
} else {
  for (const [name, task] of Object.entries(TASKS))
    if (only === undefined || only === name) table(folder, name, task, writerFlags);
  if (only === undefined || only === BILL) await bill(folder);
  if (only === undefined || only === PATTERNS) patternTables(folder, keep === true);
  if (only === undefined || only === LEFT_OUT) leftOutTable(folder);
  if (only === undefined || only === CHECKS) await checkTables(folder);
  if (only === undefined || only === FOLDS) translationFolds(join(folder, 'translation'));
}
