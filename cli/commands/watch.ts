import { mkdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { watch as watchFolder } from 'chokidar';
import { WirebriefError } from '../../functions/core/errors.ts';
import { briefFolder } from '../../functions/core/manifest/paths.ts';
import { type BriefingOptions, briefArticle } from '../brief-articles.ts';
import { engineFor } from '../engines.ts';
import { EXIT } from '../exit-codes.ts';
import { print, say, sentence } from '../output.ts';
import { showBriefed } from '../show-brief.ts';
import { translatorsFor } from '../translators.ts';
import type { RunOptions } from './run.ts';
import { languagesOf, wishesOf } from './wish-flags.ts';

/** A file counts as complete once it has not grown for this long. */
const SETTLED_MS = 1_000;

/** Briefs the files in a folder and those dropped into it later, until the process is asked to stop. Gives the exit code. */
export async function watch(inbox: string, outbox: string, options: Omit<RunOptions, 'out'>): Promise<number> {
  const [from, out] = [resolve(inbox), resolve(outbox)];
  if (written(out).some((folder) => isWithin(folder, from) || isWithin(from, folder)))
    throw new WirebriefError('usage-invalid', 'the briefs would lie in the inbox', 'name an outbox outside it');
  await mkdir(from, { recursive: true }).catch((cause: unknown) => {
    throw new WirebriefError('usage-invalid', `${inbox} is no folder and cannot be made one`, 'name a folder', {
      cause,
    });
  });
  const translators = await translatorsFor(options);
  const summarizer = await engineFor(options);
  const briefing = { languages: languagesOf(options.to), out, wishes: wishesOf(options), ...translators, summarizer };
  await briefDropped(from, briefing);
  return EXIT.done;
}

/** Briefs each file that is added or changed, until the process is asked to stop. */
async function briefDropped(inbox: string, briefing: BriefingOptions): Promise<void> {
  const watcher = watchFolder(inbox, {
    ignored: /(?:^|[/\\])\.[^/\\]/u,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS },
  });
  // One file at a time, because the laptop's translators are processes of their own.
  let work = Promise.resolve();
  const enqueue = (path: string): void => {
    work = work.then(() => briefFile(relative(inbox, path), path, briefing));
  };
  watcher
    .on('add', enqueue)
    .on('change', enqueue)
    .on('ready', () => say(`watching ${inbox}; stop with Ctrl-C`));
  await stopAsked();
  await watcher.close();
  await work;
}

/** Briefs one file and prints the result, or the failure: the watch goes on after one. */
async function briefFile(key: string, path: string, briefing: BriefingOptions): Promise<void> {
  try {
    const briefed = await briefArticle(key, path, briefing);
    await print(showBriefed(key, briefed, join(briefing.out, briefFolder(key))));
  } catch (error) {
    if (!(error instanceof WirebriefError)) throw error;
    say(`wirebrief: ${key}: ${sentence(error.message)} What to do: ${sentence(error.failure.remedy)}`);
  }
}

/** The folders of an outbox into which briefs and kept results are written. */
const written = (outbox: string): string[] => ['briefs', 'results'].map((folder) => join(outbox, folder));
const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

const stopAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
