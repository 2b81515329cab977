import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES } from '../../functions/core/article/formats/format-names.ts';
import { DEFAULT_STACK } from './keys.ts';
import type { Stack, StackFlags } from './stack.ts';
import type { Terminal } from './terminal.ts';

type Finish = (exitCode: number) => void;

/** Adds the commands that work with a deployed stack. Each imports what it needs when it runs, so that help comes quickly. */
export function addStackCommands(program: Command, finish: Finish): void {
  addDrop(program, finish);
  addStatus(program, finish);
  addRetry(program, finish);
  addBackfill(program, finish);
  addRegenerate(program, finish);
  addWithdraw(program, finish);
}

/** Runs a command on the stack that its flags name. */
async function onStack(flags: StackFlags, work: (stack: Stack, at: Terminal) => Promise<number>): Promise<number> {
  const [{ asOperator, openStack }, { terminal }] = await Promise.all([import('./stack.ts'), import('./terminal.ts')]);
  try {
    return await work(await openStack(flags), terminal());
  } catch (error) {
    throw asOperator(error);
  }
}

const WHICH =
  '\nAn article is named by its key in the intake bucket, with or without articles/; a key that is not there is a prefix of keys.';

const stackCommand = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--stack <name>', 'the deployed stack', DEFAULT_STACK)
    .option('--region <name>', 'its AWS region; as the AWS CLI finds it where not given')
    .option('--profile <name>', 'the AWS profile to use; as the AWS CLI finds it where not given');

const withYes = (command: Command): Command => command.option('-y, --yes', 'do it without being asked');

const withDryRun = (command: Command): Command =>
  withYes(command).option('-n, --dry-run', 'say what would be asked for and what it would cost, and do nothing');

function seconds(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('give a number of seconds');
}

const withWaiting = (command: Command, most: number): Command =>
  command
    .option('--no-wait', 'end as soon as it is sent')
    .addOption(
      new Option('--timeout <seconds>', 'how long to wait; the work goes on without').default(most).argParser(seconds),
    );

function addDrop(program: Command, finish: Finish): void {
  const command = stackCommand(
    program,
    'drop',
    'upload articles to a deployed stack, wait for their briefs and show them',
  )
    .argument('<files...>', `${FORMAT_NAMES} files, folders or globs`)
    .option('--to <languages>', "languages: BCP 47 tags, separated by commas; the stack's where not given")
    .option('--source-language <tag>', 'the language of the articles; found out where it is not given')
    .option('--formality <tone>', 'formal or informal, or by language: de=formal,fr=informal')
    .addOption(
      new Option('--engine <name>', "who writes; the stack's where not given").choices(['built-in', 'bedrock']),
    )
    .option('--under <folder>', 'a folder in the bucket: --under 2026/11')
    .option('--json', 'print one JSON object for each article');
  withWaiting(withYes(command), 900)
    .addHelpText(
      'after',
      '\nA file that is there with the same wishes is not uploaded again, unless something of it failed.\n\nExamples:\n  wirebrief drop report.txt --to es,ja\n  wirebrief drop inbox/ --under 2026/11 --no-wait\n  wirebrief drop report.txt --stack WirebriefTest --profile desk --region eu-west-1',
    )
    .action(async (files: string[], flags) =>
      finish(
        await onStack(flags, async (stack, at) => (await import('../commands/drop.ts')).drop(stack, files, flags, at)),
      ),
    );
}

function addStatus(program: Command, finish: Finish): void {
  stackCommand(program, 'status', 'what is done, waiting, failed and parked in a deployed stack, and why')
    .argument('[key]', 'an article, or a prefix of keys; everything where not given')
    .option('--watch', 'look again until nothing is waiting')
    .option('--json', 'print one JSON object for each article')
    .addHelpText(
      'after',
      `${WHICH}\nIt ends with 1 where something needs somebody. It reads one manifest for each article and lists both buckets, a request for each 1,000 files:\n10,000 articles in five languages take about 200 lists and 10,000 reads, $0.005. --watch reads again only what has changed.\n\nExamples:\n  wirebrief status\n  wirebrief status 2026/11/quay.html\n  wirebrief status 2026/ --watch\n  wirebrief status 2026/ --json | grep '"failed"'`,
    )
    .action(async (key: string | undefined, flags) =>
      finish(
        await onStack(flags, async (stack, at) =>
          (await import('../commands/status.ts')).status(stack, key ?? '', flags, at),
        ),
      ),
    );
}

function addRetry(program: Command, finish: Finish): void {
  withDryRun(stackCommand(program, 'retry', 'try again what failed, was held back by a cap, or got lost'))
    .argument('<key>', 'an article, or a prefix of keys')
    .option('--over-cap', 'let the work pass the caps on spending')
    .addHelpText(
      'after',
      `${WHICH}\nAn article keeps its wishes; what is done of it is not made again, and what was paid for is not paid for again.\n\nExamples:\n  wirebrief retry 2026/11/quay.html\n  wirebrief retry 2026/ --dry-run\n  wirebrief retry 2026/11/debate.txt --over-cap`,
    )
    .action(async (key: string, flags) =>
      finish(
        await onStack(flags, async (stack, at) => (await import('../commands/retry.ts')).retry(stack, key, flags, at)),
      ),
    );
}

function addBackfill(program: Command, finish: Finish): void {
  withDryRun(
    stackCommand(program, 'backfill', 'brief what lies in the bucket and was never briefed, or lacks a language'),
  )
    .argument('<key>', 'an article, or a prefix of keys; articles/ is everything')
    .option('--to <languages>', 'languages to add to what the articles wish for; later versions have them too')
    .addHelpText(
      'after',
      `${WHICH}\nWithout --to, an article lacks what it wishes for, or what the stack is set to. Typed again after a break, it goes on where it stopped.\nUp to 25 articles are read to say what it costs; for more, as many, spread evenly.\n\nExamples:\n  wirebrief backfill articles/ --dry-run\n  wirebrief backfill 2026/ --to es`,
    )
    .action(async (key: string, flags) =>
      finish(
        await onStack(flags, async (stack, at) =>
          (await import('../commands/backfill.ts')).backfill(stack, key, flags, at),
        ),
      ),
    );
}

function addRegenerate(program: Command, finish: Finish): void {
  withDryRun(
    stackCommand(program, 'regenerate', 'make again what a new engine, prompt, model, glossary or setting made stale'),
  )
    .argument('<key>', 'an article, or a prefix of keys; articles/ is everything')
    .option('--all', 'also those of which it cannot be told whether they are stale')
    .addHelpText(
      'after',
      `${WHICH}\nLines that come out as before are not translated again and cost nothing. Deploy first: it compares with the engine, prompts and glossary of this version.\nIt reads the manifest, the wishes and the brief of each article: 10,000 articles take 30,000 reads, $0.012.\n\nExamples:\n  wirebrief regenerate 2026/ --dry-run\n  wirebrief regenerate 2026/11/quay.html`,
    )
    .action(async (key: string, flags) =>
      finish(
        await onStack(flags, async (stack, at) =>
          (await import('../commands/regenerate.ts')).regenerate(stack, key, flags, at),
        ),
      ),
    );
}

function addWithdraw(program: Command, finish: Finish): void {
  const command = stackCommand(program, 'withdraw', 'delete an article and remove the pages made from it');
  withWaiting(withYes(command), 300)
    .argument('<key>', 'the article')
    .addHelpText(
      'after',
      '\nThe pages go whatever onArticleDeleted is set to; the manifest stays and says so. To publish it again, drop it again.\n\nExample:\n  wirebrief withdraw 2026/11/quay.html',
    )
    .action(async (key: string, flags) =>
      finish(
        await onStack(flags, async (stack, at) =>
          (await import('../commands/withdraw.ts')).withdraw(stack, key, flags, at),
        ),
      ),
    );
}
