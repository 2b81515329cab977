import { WirebriefError } from '../core/errors.ts';
import { leasePath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../core/ports.ts';

/** Whoever does paid work, for as long as it may take. */
export interface Leasing {
  /** The message and its delivery, `‹message›/‹times received›`. */
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
 * there is none, or over one that has run out. Throws `work-in-progress` where another holds it, and `message-duplicated` where the other has the very same
 * message. A lease never makes a message superfluous: it may have been left behind, and then nobody is at work.
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
  const { holder, milliseconds } = leasing;
  const until = new Date(now.getTime() + milliseconds);
  const body = `${JSON.stringify({ holder, until: until.toISOString() })}\n`;
  const found = await briefs.read(path);
  if (found) refuseWhileHeld(parse(found.body), holder, now);
  try {
    const { etag } = await briefs.write(path, body, found ? { ifMatch: found.etag } : { ifAbsent: true });
    return etag;
  } catch (error) {
    if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    // The write may have been made and its answer lost, so that the client's own second try found it there.
    const there = await briefs.read(path);
    if (there && parse(there.body).holder === holder) return there.etag;
    throw inProgress(error);
  }
}

function refuseWhileHeld(lease: Lease, holder: string, now: Date): void {
  if (lease.end <= now.getTime()) return;
  // A queue may deliver a message twice, and whoever is done with the second takes it from the first, which may still fail.
  throw lease.holder?.split('/')[0] === holder.split('/')[0] ? duplicated() : inProgress();
}

interface Lease {
  readonly end: number;
  readonly holder?: string;
}

/** A lease as it is stored; one that cannot be read has ended. */
function parse(body: string): Lease {
  try {
    const { until, holder } = JSON.parse(body);
    const end = Date.parse(until);
    return { end: Number.isNaN(end) ? 0 : end, holder };
  } catch {
    return { end: 0 }; // not JSON, or nothing
  }
}

const duplicated = (): WirebriefError =>
  new WirebriefError(
    'message-duplicated',
    'the queue has delivered this message twice',
    'nothing to do: it goes back to its queue',
  );

const inProgress = (cause?: unknown): WirebriefError =>
  new WirebriefError(
    'work-in-progress',
    'another copy of this work is being done',
    'nothing to do: it looks again by itself',
    {
      cause,
    },
  );
