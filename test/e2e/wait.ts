import { setTimeout as elapsed } from 'node:timers/promises';

const POLL_MS = 150;

/** The promise's value, or an error that says what did not come within the time. */
export async function before<T>(timeoutMs: number, what: string, promise: Promise<T>): Promise<T> {
  const gaveUp = new AbortController();
  const late = elapsed(timeoutMs, undefined, { signal: gaveUp.signal }).then(() => {
    throw new Error(`waited ${timeoutMs / 1_000} s for ${what}`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    gaveUp.abort();
    late.catch(() => undefined); // aborted on purpose
  }
}

/** Reads again and again until `isDone`; an error that shows what was found last where it never is. */
export async function until<T>(
  timeoutMs: number,
  what: string,
  read: () => Promise<T>,
  isDone: (found: T) => boolean,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await read();
    if (isDone(found)) return found;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs / 1_000} s for ${what}; found ${shown(found)}`);
    await elapsed(POLL_MS);
  }
}

const MOST_SHOWN = 600;
const shown = (found: unknown): string => (JSON.stringify(found) ?? String(found)).slice(0, MOST_SHOWN);
