import { Command, CommanderError, Option } from 'commander';
import { FORMAT_NAMES } from '../functions/core/article/formats/format-names.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import packageFile from '../package.json' with { type: 'json' };
import type { BatchOptions } from './commands/batch.ts';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.ts';
import { endQuietlyOnClosedPipe, say, sentence } from './output.ts';
import { addStackCommands } from './stack/commands.ts';

/** The command line. Each command imports what it needs when it runs, so that help comes quickly. */
function commandLine(): Command {
  const program = new Command('wirebrief')
    .description('News articles in, checkable briefs in many languages out.')
    .version(packageFile.version, '-V, --version', 'the version')
    .addOption(new Option('--debug', 'show where an error came from').hideHelp())
    .addHelpText('after', EXIT_CODES_HELP)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addRun(program);
  addWatch(program);
  addBatch(program);
  addEstimate(program);
  addJsonLines(program, 'quotes', '{id, language?, text} → {id, quotes}; any length of text', async () =>
    (await import('./commands/quotes.ts')).quotes(),
  );
  addJsonLines(program, 'verify', '{id, text, claim} → {id, verdict, score, issues}', async () =>
    (await import('./commands/verify.ts')).verifyClaims(),
  );
  addJsonLines(program, 'check-translation', '{id, from, to, source, target} → {id, verdict, issues}', async () =>
    (await import('./commands/check-translation.ts')).checkTranslations(),
  );
  addModels(program);
  addMemory(program);
  addStackCommands(program, finish);
  program
    .command('languages')
    .description('what is known of each language')
    .option('--json', 'print JSON')
    .action(async (options) => finish(await (await import('./commands/languages.ts')).languages(options)));
  return program;
}

const FORMALITY_HELP = 'formal or informal, or by language: de=formal,fr=informal';

/** Adds the flags that say who writes the briefs. */
function withEngine(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--engine <name>',
        'who writes: built-in; bedrock with your AWS account and the models of cdk.json; openai: any server of the OpenAI chat API',
      )
        .choices(['built-in', 'bedrock', 'openai'])
        .default('built-in'),
    )
    .addOption(new Option('--prompt <name>', 'for a model: a file of prompts/').default('brief/v1'))
    .option('--settings <file>', 'for a model: JSON that names the models as cdk.json does')
    .option('--model <name>', 'for openai: a model of the server, see wirebrief models');
}

const MODEL_SERVER = 'for openai: address of a model server: http://localhost:11434/v1';
const MODEL_KEY = 'file that holds the key of that server and nothing else';

/** Adds the flags of a model server, for commands without the translator's. */
const withServer = (command: Command): Command =>
  command.option('--endpoint <url>', MODEL_SERVER).option('--api-key-file <file>', MODEL_KEY);

/** Adds the flags about the articles and their translations. */
function withArticles(command: Command): Command {
  return command
    .option('--to <languages>', 'languages to translate into: BCP 47 tags, separated by commas', 'es,fr,ar,zh')
    .option('--source-language <tag>', 'the language of the articles; found out where it is not given')
    .option('--formality <tone>', FORMALITY_HELP)
    .option(
      '--memory <folder>',
      'translation memory: a folder of *.jsonl files with lines of {from, to, source, target}',
    )
    .option('--glossary <folder>', 'folder of *.csv files with the terms to use, see glossary/README.md');
}

/** Adds the flags that say who translates, and how. */
function withTranslator(command: Command): Command {
  return command
    .addOption(
      new Option('--translator <name>', 'auto: the memory, then Apertium; amazon uses your AWS account')
        .choices(['auto', 'memory', 'apertium', 'libretranslate', 'amazon'])
        .default('auto'),
    )
    .option(
      '--endpoint <url>',
      'address of a LibreTranslate server (http://localhost:5000), or for openai of a model server',
    )
    .option('--api-key-file <file>', 'file that holds the key of that server and nothing else')
    .addOption(
      new Option('--pivot <language>', 'language to translate through where a pair is missing; any: Apertium chooses')
        .choices(['never', 'english', 'any'])
        .default('never'),
    );
}

function addRun(program: Command): void {
  withEngine(withTranslator(withArticles(program.command('run', { isDefault: true }))))
    .description('brief articles; the samples if no file is named')
    .argument('[files...]', `${FORMAT_NAMES} files, folders or globs`)
    .option('--out <folder>', 'folder for the briefs', '.')
    .option('--json', 'print one JSON object for each article')
    .addHelpText(
      'after',
      '\nExamples:\n  wirebrief run report.txt --to es,ca --out briefs\n  wirebrief run inbox/ --to fr --json\n  wirebrief run report.txt --engine openai --endpoint http://localhost:11434/v1 --model qwen3:8b',
    )
    .action(async (files: string[], options) => finish(await (await import('./commands/run.ts')).run(files, options)));
}

function addEstimate(program: Command): void {
  withServer(withEngine(withArticles(program.command('estimate'))))
    .description('what would be sent to a model and to Amazon Translate, and what that would cost; nothing is sent')
    .argument('<files...>', `${FORMAT_NAMES} files, folders or globs`)
    .option('--out <folder>', 'folder for the briefs: lines that were paid for there cost nothing again', '.')
    .option('--json', 'print one JSON object for each article')
    .addHelpText(
      'after',
      '\nExamples:\n  wirebrief estimate inbox/ --to es,ja,hi\n  wirebrief estimate inbox/ --to es --engine bedrock',
    )
    .action(async (files: string[], options) =>
      finish(await (await import('./commands/estimate.ts')).estimate(files, options)),
    );
}

function addWatch(program: Command): void {
  withEngine(withTranslator(withArticles(program.command('watch'))))
    .description('brief every file that is dropped into INBOX; the briefs appear in OUTBOX')
    .argument('<inbox>', 'folder to watch')
    .argument('<outbox>', 'folder for the briefs')
    .addHelpText('after', '\nExample:\n  wirebrief watch inbox outbox --to es')
    .action(async (inbox: string, outbox: string, options) =>
      finish(await (await import('./commands/watch.ts')).watch(inbox, outbox, options)),
    );
}

function addBatch(program: Command): void {
  const description = '{id, language?, text, title?} → {id, brief} or {id, error}';
  withServer(
    withEngine(
      addJsonLines(program, 'batch', description, async (options: BatchOptions) =>
        (await import('./commands/batch.ts')).batch(options),
      ),
    ),
  );
}

function addModels(program: Command): void {
  program
    .command('models')
    .description('list the models of a server of the OpenAI chat API')
    .requiredOption('--endpoint <url>', 'address of the server: http://localhost:11434/v1')
    .option('--api-key-file <file>', MODEL_KEY)
    .option('--json', 'print a JSON list')
    .addHelpText('after', '\nExample:\n  wirebrief models --endpoint http://localhost:11434/v1')
    .action(async (options) => finish(await (await import('./servers/list-models.ts')).listModels(options)));
}

function addMemory(program: Command): void {
  const memory = program
    .command('memory')
    .description('write or read the translation memory as TMX, the format translation tools exchange')
    .addHelpText('after', '\nExample:\n  wirebrief memory export --memory samples/memory --out memory.tmx');
  memory
    .command('export')
    .description('write a folder of *.jsonl files as one TMX 1.4b file')
    .requiredOption(
      '--memory <folder>',
      'translation memory: a folder of *.jsonl files with lines of {from, to, source, target}',
    )
    .option('--out <file>', 'file to write; standard output if none is named')
    .addHelpText('after', '\nExample:\n  wirebrief memory export --memory samples/memory --out memory.tmx')
    .action(async (options) => finish(await (await import('./commands/memory.ts')).exportMemory(options)));
  memory
    .command('import')
    .description('add TMX files to a folder of *.jsonl files; a line that it has already is replaced')
    .argument('<files...>', 'TMX 1.1 to 1.4b; entities of a DTD are refused')
    .requiredOption('--memory <folder>', 'folder of the translation memory; it is made if it does not exist')
    .addHelpText('after', '\nExample:\n  wirebrief memory import desk.tmx --memory memory')
    .action(async (files: string[], options) =>
      finish(await (await import('./commands/memory.ts')).importMemory(files, options)),
    );
}

/** Adds a command that reads JSON lines from standard input and answers each of them. */
function addJsonLines<Options extends object>(
  program: Command,
  name: string,
  description: string,
  work: (options: Options) => Promise<number>,
): Command {
  return program
    .command(name)
    .description(`JSON lines in, JSON lines out: ${description}`)
    .requiredOption('--jsonl', 'read JSON lines from standard input')
    .addHelpText('after', `\nExample:\n  wirebrief ${name} --jsonl < rows.jsonl > answers.jsonl`)
    .action(async (options: Options) => finish(await work(options)));
}

const finish = (exitCode: number): void => {
  process.exitCode = exitCode;
};

/** One line that says what is wrong and what to do. */
function explain(error: unknown): string {
  if (error instanceof WirebriefError)
    return `wirebrief: ${sentence(error.message)} What to do: ${sentence(error.failure.remedy)}`;
  return `wirebrief: ${error instanceof Error ? error.message : String(error)}`;
}

try {
  endQuietlyOnClosedPipe();
  await commandLine().parseAsync();
} catch (error) {
  const isHelp = error instanceof CommanderError && error.exitCode === 0;
  if (!isHelp) say(`${explain(error)}${error instanceof CommanderError ? ' (see wirebrief --help)' : ''}`);
  if (!isHelp && process.argv.includes('--debug')) say(String(error instanceof Error ? error.stack : error));
  process.exitCode = isHelp ? EXIT.done : EXIT.wrongUse;
}
