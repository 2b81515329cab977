import pMap from 'p-map';
import type { Stack } from './stack.ts';
import { AT_ONCE } from './standings.ts';

/** Removes the messages of articles that are parked for another day, since the articles were asked for over the cap. */
export async function removeParked(stack: Stack, keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys);
  for await (const page of stack.listBriefs('parked/'))
    await pMap(
      page,
      async ({ key: path }) => {
        const stored = await stack.briefs.read(path);
        const keyOfIt = stored && articleOf(stored.body);
        if (stored && keyOfIt !== undefined && wanted.has(keyOfIt))
          await stack.briefs.remove(path, { ifMatch: stored.etag });
      },
      { concurrency: AT_ONCE },
    );
}

/** The key of the article that a parked message is about, wherever the file has it: in a request for a translation, or in an event. */
function articleOf(body: string): string | undefined {
  const parsed = jsonOf(body);
  return typeof parsed === 'object' && parsed !== null ? keyIn(parsed, 0) : undefined;
}

const DEEPEST = 4;

function keyIn(value: object, depth: number): string | undefined {
  for (const [name, inner] of Object.entries(value)) {
    const isKey = name === 'articleKey' || (name === 'key' && String(inner).startsWith('articles/'));
    if (isKey && typeof inner === 'string') return inner;
    const nested: unknown = typeof inner === 'string' && inner.startsWith('{') ? jsonOf(inner) : inner;
    const found =
      depth < DEEPEST && typeof nested === 'object' && nested !== null ? keyIn(nested, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not a message of ours
  }
}
