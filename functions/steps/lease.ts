import { WirebriefError } from '../core/errors.ts';
import { leasePath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../core/ports.ts';
import { sha256 } from '../core/text/sha256.ts';

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
 * there is none, or over one that has run out. `purpose` tells the work apart from other work of the same name. Gives `superfluous` where another is at
 * the same work: its own message comes again if it fails. Throws `work-in-progress` where another is at other work, which must end first, and
 * `message-duplicated` where the other has the very same message.
 */
export async function withLease<Result>(
  { briefs, now, leasing }: LeaseServices,
  { name, purpose }: { readonly name: readonly string[]; readonly purpose: readonly unknown[] },
  work: () => Promise<Result>,
): Promise<Result | 'superfluous'> {
  if (!leasing) return work();
  const path = leasePath(name);
  const lease = { holder: leasing.holder, purpose: sha256(JSON.stringify(purpose)) };
  const etag = await taken(briefs, path, { ...lease, milliseconds: leasing.milliseconds }, now());
  if (etag === 'superfluous') return 'superfluous';
  try {
    return await work();
  } finally {
    // What cannot be given back runs out by itself, and the outcome of the work matters more.
    await briefs.remove(path, { ifMatch: etag }).catch(() => undefined);
  }
}

interface Wanted extends Leasing {
  readonly purpose: string;
}

async function taken(briefs: BriefStore, path: string, wanted: Wanted, now: Date): Promise<string> {
  const { holder, purpose, milliseconds } = wanted;
  const until = new Date(now.getTime() + milliseconds);
  const body = `${JSON.stringify({ holder, purpose, until: until.toISOString() })}\n`;
  const found = await briefs.read(path);
  const lease = parse(found?.body);
  if (lease.end > now.getTime()) {
    if (messageOf(lease.holder) === messageOf(holder)) throw duplicated();
    if (lease.purpose === purpose) return 'superfluous';
    throw inProgress();
  }
  try {
    const { etag } = await briefs.write(path, body, found ? { ifMatch: found.etag } : { ifAbsent: true });
    return etag;
  } catch (error) {
    if (error instanceof WirebriefError && error.code === 'store-conflict') throw inProgress(error);
    throw error;
  }
}

/** The message behind a delivery. A queue may deliver one twice; whoever is done with the second takes it from the first, which may still fail. */
const messageOf = (holder: string | undefined): string | undefined => holder?.split('/')[0];

/** A lease as it is stored; one that cannot be read has ended. */
function parse(body = ''): { readonly end: number; readonly purpose?: string; readonly holder?: string } {
  try {
    const { until, purpose, holder } = JSON.parse(body);
    const end = Date.parse(until);
    return { end: Number.isNaN(end) ? 0 : end, purpose, holder };
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
