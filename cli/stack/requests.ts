import pMap from 'p-map';
import * as z from 'zod/mini';
import { MAX_BATCH } from '../../functions/adapters/aws/sqs-article-queue.ts';
import { articleMessage } from '../../functions/core/manifest/article-message.ts';
import type { ArticleRequested, StoredFile } from '../../functions/core/ports.ts';
import { shortKey } from './keys.ts';
import type { Stack } from './stack.ts';
import { AT_ONCE, type Standing } from './standings.ts';
import type { Terminal } from './terminal.ts';

/** Where it is noted that an article was asked for, so that it is not asked for twice before its turn has come. */
const noteOf = (key: string): string => `requested/${shortKey(key)}.json`;
const keyOfNote = (path: string): string => `articles/${path.slice('requested/'.length, -'.json'.length)}`;

/** A request that has led to nothing within a day is not waited for any more: by then an outage has been given up. */
const WAITED_FOR_MS = 86_400_000;

/** When each article below a prefix was last asked for, by key. One list request for each 1,000 of them. */
async function requestedBelow(stack: Stack, keyPrefix: string): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  const prefix = `requested/${shortKey(keyPrefix)}`;
  for await (const page of stack.listBriefs(prefix))
    for (const { key: path, lastModified } of page) found.set(keyOfNote(path), lastModified);
  return found;
}

/** Work may begin, and be written down, before the request for it is noted, and the clocks of two services differ a little. */
const QUICKEST_MS = 10_000;

/** Whether an article was asked for and its turn has not come: nothing was written about it since. */
function isAwaited({ manifest }: Standing, at: Date | undefined, now: Date): boolean {
  if (at === undefined || now.getTime() - at.getTime() > WAITED_FOR_MS) return false;
  const changed = manifest === undefined || manifest === 'unreadable' ? 0 : Date.parse(manifest.updatedAt);
  return changed < at.getTime() - QUICKEST_MS;
}

/** What was asked for of some articles and has not begun, by key. One list request for each 1,000 notes, and a read for each that counts. */
export async function awaitedRequests(
  stack: Stack,
  keyPrefix: string,
  standings: readonly Standing[],
  now: Date,
): Promise<ReadonlyMap<string, ArticleRequested>> {
  const requested = await requestedBelow(stack, keyPrefix);
  const awaited = standings.filter((standing) => isAwaited(standing, requested.get(standing.key), now));
  const read = await pMap(awaited, async ({ key }) => noteIn(await stack.briefs.read(noteOf(key)), key), {
    concurrency: AT_ONCE,
  });
  return new Map(read.map((request) => [request.articleKey, request]));
}

const noteSchema = z.object({ also: z.optional(z.array(z.string())), overCap: z.optional(z.boolean()) });

/** The request in a note; one that cannot be read asked for the article as it wishes. */
function noteIn(stored: StoredFile | undefined, articleKey: string): ArticleRequested {
  try {
    const parsed = noteSchema.safeParse(JSON.parse(stored?.body ?? ''));
    return { articleKey, ...(parsed.success ? parsed.data : {}) };
  } catch {
    return { articleKey };
  }
}

/** Whether what was asked for before is all that is asked for now. */
export function isCovered(request: ArticleRequested, awaited: ArticleRequested | undefined): boolean {
  if (awaited === undefined || (request.overCap && !awaited.overCap)) return false;
  return (request.also ?? []).every((language) => awaited.also?.includes(language));
}

/**
 * Asks for articles, ten messages at a time, each article once. Each ten are noted once they are sent, so that after a break the same command
 * goes on behind them; `awaited` is what was noted before.
 */
export async function requestArticles(
  stack: Stack,
  requests: readonly ArticleRequested[],
  awaited: ReadonlyMap<string, ArticleRequested>,
  at: Terminal,
): Promise<void> {
  const all = [...new Map(requests.map((request) => [request.articleKey, request])).values()];
  try {
    for (let sent = 0; sent < all.length; sent += MAX_BATCH) {
      at.progress(`${sent} of ${all.length} asked for`);
      const batch = all.slice(sent, sent + MAX_BATCH);
      await stack.queue.send(batch.map(articleMessage));
      const note = (request: ArticleRequested) => {
        const noted = together(request, awaited.get(request.articleKey));
        return stack.briefs.write(noteOf(request.articleKey), `${JSON.stringify(noted)}\n`);
      };
      await pMap(batch, note, { concurrency: AT_ONCE });
    }
  } finally {
    at.progress(undefined);
  }
}

/** Two requests for one article as one. */
function together(a: ArticleRequested, b: ArticleRequested | undefined): ArticleRequested {
  const also = [...new Set([...(a.also ?? []), ...(b?.also ?? [])])];
  const overCap = a.overCap || b?.overCap;
  return { articleKey: a.articleKey, ...(also.length > 0 ? { also } : {}), ...(overCap ? { overCap } : {}) };
}
