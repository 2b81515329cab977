import pMap from 'p-map';
import { parseParkedMessage } from '../../functions/core/manifest/parked-message.ts';
import type { Stack } from './stack.ts';
import { AT_ONCE } from './standings.ts';

/** Removes the messages of articles that are parked for another day, since the articles were asked for over the cap. One read for each parked message. */
export async function removeParked(stack: Stack, keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys);
  const remove = async (path: string): Promise<void> => {
    const stored = await stack.briefs.read(path);
    const parked = stored && parseParkedMessage(stored.body);
    if (stored && parked && wanted.has(parked.message.articleKey))
      await stack.briefs.remove(path, { ifMatch: stored.etag });
  };
  for await (const page of stack.listBriefs('parked/'))
    await pMap(page, ({ key: path }) => remove(path), { concurrency: AT_ONCE });
}
