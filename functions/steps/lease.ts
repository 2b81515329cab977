import { WirebriefError } from '../core/errors.ts';
import { leasePath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../core/ports.ts';

/** Whoever does paid work, for as long as it may take. */
export interface Leasing {
  /** Different for every delivery of a message. */
  readonly holder: string;
  /** How long the work may take at most: a function's time-out, in milliseconds. Whoever holds it longer has crashed. */
  readonly milliseconds: number;
}

interface LeaseServices {
  readonly briefs: BriefStore;
  readonly now: Clock;
  /** Without it, as on a laptop, nobody else can be at the same work. */
  readonly leasing?: Leasing | undefined;
}

/**
 * Does work that nobody else does at the same time: of two copies of a message one works. The lease is a file that is written only where
 * there is none, or over one that has run out. Throws `work-in-progress` where another holds it.
 */
export async function withLease<Result>(
  { briefs, now, leasing }: LeaseServices,
  name: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (!leasing) return work();
  const path = leasePath(name);
  const etag = await taken(briefs, path, leasing, now());
  try {
    return await work();
  } finally {
    // What cannot be given back runs out by itself, and the outcome of the work matters more.
    await briefs.remove(path, { ifMatch: etag }).catch(() => undefined);
  }
}

async function taken(briefs: BriefStore, path: string, leasing: Leasing, now: Date): Promise<string> {
  const until = new Date(now.getTime() + leasing.milliseconds);
  const body = `${JSON.stringify({ holder: leasing.holder, until: until.toISOString() })}\n`;
  const found = await briefs.read(path);
  if (found && endOf(found.body) > now.getTime()) throw inProgress();
  try {
    const { etag } = await briefs.write(path, body, found ? { ifMatch: found.etag } : { ifAbsent: true });
    return etag;
  } catch (error) {
    if (error instanceof WirebriefError && error.code === 'store-conflict') throw inProgress(error);
    throw error;
  }
}

/** When a lease ends, in milliseconds since 1970; one that cannot be read has ended. */
function endOf(body: string): number {
  try {
    const end = Date.parse(JSON.parse(body).until);
    return Number.isNaN(end) ? 0 : end;
  } catch {
    return 0; // not JSON, or without an end
  }
}

const inProgress = (cause?: unknown): WirebriefError =>
  new WirebriefError(
    'work-in-progress',
    'another copy of this work is being done',
    'nothing to do: it looks again by itself',
    {
      cause,
    },
  );
