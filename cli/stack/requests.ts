import pMap from 'p-map';
import { MAX_BATCH } from '../../functions/adapters/aws/sqs-article-queue.ts';
import type { ArticleRequested } from '../../functions/core/ports.ts';
import { shortKey } from './keys.ts';
import type { Stack } from './stack.ts';
import { AT_ONCE, type Standing } from './standings.ts';
import type { Terminal } from './terminal.ts';

/** Where it is noted that an article was asked for, so that it is not asked for twice before its turn has come. */
const noteOf = (key: string): string => `requested/${shortKey(key)}.json`;
const keyOfNote = (path: string): string => `articles/${path.slice('requested/'.length, -'.json'.length)}`;

/** A request that has led to nothing within a day is not waited for any more: by then an outage has been given up. */
const WAITED_FOR_MS = 86_400_000;

/** The message by which an article is asked for as it is now, in the shape of the event by which it came (docs/formats.md). */
const messageOf = ({ articleKey, also, overCap }: ArticleRequested): object => ({
  source: 'wirebrief',
  'detail-type': 'Object Created',
  detail: { object: { key: articleKey }, ...(also ? { also } : {}), ...(overCap ? { overCap } : {}) },
});

/** When each article below a prefix was last asked for, by key. One list request for each 1,000 of them. */
export async function requestedBelow(stack: Stack, keyPrefix: string): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  const prefix = `requested/${shortKey(keyPrefix)}`;
  for await (const page of stack.listBriefs(prefix))
    for (const { key: path, lastModified } of page) found.set(keyOfNote(path), lastModified);
  return found;
}

/** Whether an article was asked for and its turn has not come: nothing was written about it since. */
export function isAwaited({ key, manifest }: Standing, requested: ReadonlyMap<string, Date>, now: Date): boolean {
  const at = requested.get(key);
  if (at === undefined || now.getTime() - at.getTime() > WAITED_FOR_MS) return false;
  const changed = manifest === undefined || manifest === 'unreadable' ? 0 : Date.parse(manifest.updatedAt);
  return changed < at.getTime() - QUICKEST_MS;
}

/** Work may begin, and be written down, before the request for it is noted, and the clocks of two services differ a little. */
const QUICKEST_MS = 10_000;

/**
 * Asks for articles, ten messages at a time, each article once. Each ten are noted once they are sent, so that after a break the same command
 * goes on behind them.
 */
export async function requestArticles(
  stack: Stack,
  requests: readonly ArticleRequested[],
  at: Terminal,
): Promise<void> {
  const all = [...new Map(requests.map((request) => [request.articleKey, request])).values()];
  try {
    for (let sent = 0; sent < all.length; sent += MAX_BATCH) {
      at.progress(`${sent} of ${all.length} asked for`);
      await requestBatch(stack, all.slice(sent, sent + MAX_BATCH));
    }
  } finally {
    at.progress(undefined);
  }
}

async function requestBatch(stack: Stack, batch: readonly ArticleRequested[]): Promise<void> {
  await stack.queue.send(batch.map(messageOf));
  const note = (request: ArticleRequested) =>
    stack.briefs.write(noteOf(request.articleKey), `${JSON.stringify(request)}\n`);
  await pMap(batch, note, { concurrency: AT_ONCE });
}
