import { WirebriefError } from '../core/errors.ts';
import { leasePath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../core/ports.ts';
import { sha256 } from '../core/text/sha256.ts';

/** Whoever does paid work, for as long as it may take. */
export interface Leasing {
  /**
   * The request, the message and the delivery, `‹first message›/‹message›/‹times received›`: a message that had to wait comes again as another
   * message for the same request.
   */
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
  const refused = found && refusal(parse(found.body), wanted, now);
  if (refused) return refused;
  try {
    const { etag } = await briefs.write(path, body, found ? { ifMatch: found.etag } : { ifAbsent: true });
    return etag;
  } catch (error) {
    if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    // The write may have been made and its answer lost, so that the client's own second try found it there.
    const there = await briefs.read(path);
    if (there && parse(there.body).holder === holder) return there.etag;
    return (there && refusal(parse(there.body), wanted, now)) ?? Promise.reject(inProgress(error));
  }
}

/** Why a lease cannot be taken over; undefined where it has run out. */
function refusal(lease: Lease, { holder, purpose }: Wanted, now: Date): 'superfluous' | undefined {
  if (lease.end <= now.getTime()) return undefined;
  const [theirs, own] = [lease.holder?.split('/') ?? [], holder.split('/')];
  if (theirs[0] !== own[0]) {
    if (lease.purpose === purpose) return 'superfluous';
    throw inProgress();
  }
  // The same request: a queue may deliver a message twice, and whoever is done with the second takes it from the first, which may still fail.
  throw theirs[1] === own[1] ? duplicated() : inProgress();
}

interface Lease {
  readonly end: number;
  readonly purpose?: string;
  readonly holder?: string;
}

/** A lease as it is stored; one that cannot be read has ended. */
function parse(body: string): Lease {
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
