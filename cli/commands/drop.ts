import pMap from 'p-map';
import { articleState, type Manifest } from '../../functions/core/manifest/manifest.ts';
import { briefFolder, manifestPath } from '../../functions/core/manifest/paths.ts';
import { EXIT } from '../exit-codes.ts';
import { findInputs } from '../find-inputs.ts';
import { count, jsonLine, sayLeftOut } from '../output.ts';
import { type Briefed, resultOf, showBriefed } from '../show-brief.ts';
import { articlesInWords } from '../stack/carry-out.ts';
import { keyOf, shownKey, toType } from '../stack/keys.ts';
import { capsInWords, type Job, priceInWords, priceOf } from '../stack/prices.ts';
import type { Stack } from '../stack/stack.ts';
import { readManifest } from '../stack/standings.ts';
import { agreeToPay, type Terminal } from '../stack/terminal.ts';
import { articleIn, type DropWishes, isAbout, metadataOf, type Upload, uploadOf } from '../stack/uploads.ts';
import { waitFor } from '../stack/wait-for.ts';
import { wantedBy } from '../stack/wanted.ts';

export interface DropFlags extends DropWishes {
  /** A folder in the bucket. */
  readonly under?: string;
  readonly wait?: boolean;
  /** Seconds, for all articles together. */
  readonly timeout: number;
  readonly json?: boolean;
  readonly yes?: boolean;
}

const AT_ONCE = 8;
const MS_A_SECOND = 1_000;

/** Uploads articles into a stack, waits for their briefs and shows them. Gives the exit code, as `run` does. */
export async function drop(stack: Stack, patterns: readonly string[], flags: DropFlags, at: Terminal): Promise<number> {
  const { files, leftOut } = await findInputs(patterns);
  sayLeftOut(leftOut);
  const wishes = metadataOf(flags, stack.settings);
  const uploads = await pMap(
    files,
    async ([key, path]) =>
      uploadOf(stack, await articleIn({ key, path, under: flags.under }, wishes, stack.settings), at.now()),
    { concurrency: AT_ONCE },
  );
  if (!(await mayUpload(stack, uploads, flags, at))) return EXIT.notAllDone;
  const begun = at.now();
  const dropped = await pMap(uploads, (upload) => uploaded(stack, upload), { concurrency: AT_ONCE });
  if (flags.wait === false) {
    for (const { article } of dropped) await at.print(shownKey(article.key));
    at.say(`To see them done: ${toType('status', whereDropped(dropped, flags), stack.name)} --watch`);
    return EXIT.done;
  }
  const complete = await shownAsDone(stack, dropped, flags, at);
  const seconds = ((at.now().getTime() - begun.getTime()) / MS_A_SECOND).toFixed(1);
  if (!flags.json) await at.print(`${count(complete)} of ${articlesInWords(dropped.length)} complete in ${seconds} s`);
  return complete === dropped.length ? EXIT.done : EXIT.notAllDone;
}

/** What to look at: the one article, the folder, or everything. */
function whereDropped(dropped: readonly Upload[], { under }: DropFlags): string {
  const [first] = dropped;
  if (first && dropped.length === 1) return first.article.key;
  return under === undefined ? '' : keyOf(`${under.replace(/\/+$/u, '')}/`);
}

/** Says what is there already and what the others will cost, and asks where that is more than a little. */
async function mayUpload(stack: Stack, uploads: readonly Upload[], { yes }: DropFlags, at: Terminal): Promise<boolean> {
  for (const { article } of uploads.filter(({ isThere }) => isThere))
    at.say(`${shownKey(article.key)} is there already, with the same wishes: not uploaded again`);
  const fresh = uploads.filter(({ isThere }) => !isThere);
  if (fresh.length === 0) return true;
  const wanted = wantedBy(stack.settings);
  at.progress('reckoning what it costs');
  const price = await priceOf(stack, fresh, async ({ article }): Promise<Job> => {
    const read = wanted(article.wishes);
    const none = { languages: new Map(), isModel: false };
    return { key: article.key, ...(read.ok ? read.value : none), writes: true, dropped: article };
  }).finally(() => at.progress(undefined));
  at.say(`${articlesInWords(fresh.length)} to upload, ${priceInWords(price)}.`);
  for (const line of capsInWords(price, stack.settings)) at.say(line);
  return agreeToPay(at, price.usd, yes);
}

async function uploaded(stack: Stack, upload: Upload): Promise<Upload> {
  return upload.isThere ? upload : { ...upload, ...(await stack.intake.put(upload.article)) };
}

/** Shows each article as soon as nothing of it is waiting; gives how many are complete. */
async function shownAsDone(stack: Stack, dropped: readonly Upload[], flags: DropFlags, at: Terminal): Promise<number> {
  const started = at.now().getTime();
  const pending = new Set(dropped);
  let complete = 0;
  const look = async (): Promise<true | undefined> => {
    const found = await pMap([...pending], async (upload) => ({ upload, manifest: await settled(stack, upload) }), {
      concurrency: AT_ONCE,
    });
    for (const { upload, manifest } of found) {
      if (!manifest) continue;
      pending.delete(upload);
      if (articleState(manifest) === 'complete') complete += 1;
      at.progress(undefined);
      await show(stack, upload, flags, { at, milliseconds: at.now().getTime() - started });
    }
    return pending.size === 0 || undefined;
  };
  await waitFor(at, flags.timeout, 'waiting for the briefs', look);
  for (const { article } of pending) await at.print(stillWaiting(article.key, stack, flags));
  return complete;
}

function stillWaiting(key: string, stack: Stack, { timeout, json }: DropFlags): string {
  if (json) return jsonLine({ key, state: 'in-progress' });
  return `${shownKey(key)}: not done after ${timeout} s; it goes on by itself: ${toType('status', key, stack.name)}`;
}

/** The manifest once nothing of what was uploaded is waiting. */
async function settled(stack: Stack, upload: Upload): Promise<Manifest | undefined> {
  const found = await readManifest(stack, manifestPath(upload.article.key));
  if (found === undefined || found.manifest === 'unreadable') return undefined;
  const { manifest } = found;
  if (!isAbout(upload, manifest) && !(await isOvertaken(stack, upload, manifest))) return undefined;
  return articleState(manifest) === 'in-progress' ? undefined : manifest;
}

/** Whether somebody has dropped a newer version since, which is then the one that is briefed. */
async function isOvertaken(stack: Stack, { article, before, versionId }: Upload, manifest: Manifest): Promise<boolean> {
  const isBefore = manifest.versionId === before?.versionId && manifest.updatedAt === before?.updatedAt;
  if (versionId === undefined || manifest.versionId === undefined || isBefore) return false;
  const head = await stack.intake.head(article.key);
  return head?.versionId === manifest.versionId && head.versionId !== versionId;
}

async function show(
  stack: Stack,
  { article: { key } }: Upload,
  { json }: DropFlags,
  { at, milliseconds }: { readonly at: Terminal; readonly milliseconds: number },
): Promise<void> {
  const briefed: Briefed = { ...(await resultOf(stack.briefs, key)), milliseconds };
  const { manifest, brief } = briefed;
  const folder = `s3://${stack.briefsBucket}/${shownKey(briefFolder(key))}`;
  await at.print(
    json
      ? jsonLine({ key, state: articleState(manifest), manifest, brief: brief ?? null })
      : showBriefed(shownKey(key), briefed, folder),
  );
}
