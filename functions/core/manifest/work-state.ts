import * as z from 'zod/mini';
import type { Failure } from '../errors.ts';
import { type Amounts, amountsSchema } from '../spend/amounts.ts';

/** A failure as a manifest keeps it. */
export const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  retry: z.string(),
  at: z.string(),
});

/** Why pages are not of the newest article, or no longer there. */
const supersededReasonSchema = z.enum(['newer-version', 'not-wanted', 'failed', 'deleted']);

/**
 * The work on a brief or on one of its languages.
 * `waiting`: somebody is at it, or will be. `parked`: a cap holds it back. `superseded`: pages stand in the bucket and say that
 * they are old. `withdrawn`: pages stood there and were removed.
 */
export const workStateSchema = z.object({
  state: z.enum(['waiting', 'done', 'failed', 'parked', 'superseded', 'withdrawn']),
  /** When it came into this state, ISO 8601. */
  since: z.string(),
  /** How often work on it began. */
  tries: z.number(),
  /** What stands in the bucket for it; in any other state than `done` these are marked as superseded. */
  files: z.optional(z.array(z.string())),
  /** Of a translation (`translationFingerprint`): it is made again when a translator, memory or glossary has changed. */
  fingerprint: z.optional(z.string()),
  verdict: z.optional(z.enum(['pass', 'review', 'not-checked'])),
  translatedCharacters: z.optional(z.number()),
  rememberedCharacters: z.optional(z.number()),
  estimatedUsd: z.optional(z.number()),
  /** What was paid, or reserved before a call that may not have been answered; over all attempts for this version of the article. */
  paid: z.optional(amountsSchema),
  /** What went wrong last; it stays named until something newer succeeds. */
  lastFailure: z.optional(failureSchema),
  /** Until when it waits for another try, ISO 8601, and the name of the one message that will make it; other copies are superfluous until then. */
  waitsUntil: z.optional(z.string()),
  waitsFor: z.optional(z.string()),
  /** The cap that holds it back. */
  parkedBy: z.optional(z.string()),
  /** Of pages that were superseded or withdrawn: why, and by which brief. */
  reason: z.optional(supersededReasonSchema),
  by: z.optional(z.string()),
});

export type WorkState = z.infer<typeof workStateSchema>;
export type KeptFailure = z.infer<typeof failureSchema>;
export type SupersededReason = z.infer<typeof supersededReasonSchema>;

/** A failure as a manifest keeps it. */
export const keptFailure = ({ code, message, remedy, retryable }: Failure, now: Date): KeptFailure => ({
  code,
  message,
  remedy,
  retry: retryable
    ? 'it is tried again by itself'
    : 'once the remedy is done, ask for it again: wirebrief retry, or without a stack the same command',
  at: now.toISOString(),
});

/** Work that begins: what was tried, paid and went wrong before stays named. */
export const waitingState = (before: WorkState | undefined, now: Date): WorkState => ({
  state: 'waiting',
  since: now.toISOString(),
  tries: before?.tries ?? 0,
  ...carried(before),
});

/** What a state hands on to the next: the pages that stand, the bill, and the last failure. */
const carried = (before: WorkState | undefined) => ({
  ...(before?.files ? { files: before.files } : {}),
  ...(before?.paid ? { paid: before.paid } : {}),
  ...(before?.lastFailure ? { lastFailure: before.lastFailure } : {}),
});

/** Work that failed for good. A language that is done already stays done, and the failure of its renewal is named beside it. */
export const failedState = (failure: Failure, now: Date, before?: WorkState): WorkState =>
  before?.state === 'done'
    ? { ...settledWork(before), lastFailure: keptFailure(failure, now) }
    : {
        state: 'failed',
        since: now.toISOString(),
        tries: before?.tries ?? 0,
        ...carried(before),
        lastFailure: keptFailure(failure, now),
      };

/** Work that a cap holds back; `failure` names the cap. */
export const parkedState = (failure: Failure, cap: string, now: Date, before?: WorkState): WorkState => ({
  state: 'parked',
  since: before?.state === 'parked' ? before.since : now.toISOString(),
  tries: before?.tries ?? 0,
  ...carried(before),
  parkedBy: cap,
  lastFailure: keptFailure(failure, now),
});

/** What an attempt adds to work that waits: why it could not go on, until when it waits, how often it was tried, what it has cost. */
export interface Attempt {
  readonly failure?: Failure | undefined;
  readonly until?: Date | undefined;
  /** The name of the message that will make the next try. */
  readonly copy?: string | undefined;
  readonly tries?: number | undefined;
  readonly paid?: Amounts | undefined;
}

/**
 * Work after an attempt that will be made again. Work that is done or parked may wait as well, for its announcement; nothing of it has failed then.
 */
export function attemptedState(
  before: WorkState,
  { failure, until, copy, tries, paid }: Attempt,
  now: Date,
): WorkState {
  const isWaiting = before.state === 'waiting';
  // Of several copies the one that waits longest is named: it lies in the queue until then, whatever becomes of the others. A slow
  // function may tell of its copy when that has made its try already.
  const isLast = until !== undefined && until.getTime() > Date.parse(before.waitsUntil ?? new Date(0).toISOString());
  return {
    ...before,
    ...(tries === undefined ? {} : { tries: Math.max(before.tries, tries) }),
    ...(paid ? { paid } : {}),
    ...(failure && isWaiting ? { lastFailure: keptFailure(failure, now) } : {}),
    ...(until && isLast ? { waitsUntil: until.toISOString() } : {}),
    ...(until && copy && isLast ? { waitsFor: copy } : {}),
  };
}

/** Whether another message than this one will make the next try, so that this copy is one too many. */
export const isSuperfluous = (work: WorkState | undefined, copy: string | undefined, now: Date): boolean =>
  work?.waitsFor !== undefined &&
  work.waitsFor !== copy &&
  work.waitsUntil !== undefined &&
  Date.parse(work.waitsUntil) > now.getTime();

/** Work that waits for nothing any more. */
export function settledWork({ waitsUntil: _, waitsFor: __, ...work }: WorkState): WorkState {
  return work;
}
