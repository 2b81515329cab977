import { type Failure, WirebriefError } from '../core/errors.ts';
import type { PostponedMessage } from '../core/ports.ts';
import { sha256 } from '../core/text/sha256.ts';

const FIRST_DELAY_SECONDS = 5;
/** The longest delay SQS allows: 15 minutes (Amazon SQS quotas, November 2026). */
const MAX_DELAY_SECONDS = 900;
/** The share of each delay that varies by message, so that messages that wait together do not come back together. */
const JITTER = 0.25;
/** A message that still cannot be worked on after this time is given up, and its failure recorded. */
const GIVE_UP_AFTER_HOURS = 24;
const MS_PER_HOUR = 3_600_000;
/** Whoever waits for another copy looks again after this time, and no less often later: the other is done within a function's time-out. */
const LOOK_AGAIN_SECONDS = 15;

const TIMES = 'WirebriefPostponed';
const SINCE = 'WirebriefFirstSent';
const COPY = 'WirebriefCopy';

/** What the waiting of a message depends on, as SQS delivered it. */
export interface Delivered {
  readonly messageId: string;
  readonly body: string;
  /** When this copy was sent, in milliseconds since 1970. */
  readonly sentAt: number;
  /** String values of its message attributes. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Whether waiting helps, however long it takes: the message itself is fine. */
export const isPassing = (error: unknown): error is WirebriefError =>
  error instanceof WirebriefError && error.retryable;

/** A number from 0 to 1 that is always the same for one message. */
const shareOf = (messageId: string): number => Number.parseInt(sha256(messageId).slice(0, 8), 16) / 2 ** 32;

/** In seconds: 5, then twice as long each time up to 15 minutes, minus up to a quarter. */
function delayOf(times: number, messageId: string): number {
  const whole = Math.min(FIRST_DELAY_SECONDS * 2 ** times, MAX_DELAY_SECONDS);
  return Math.round(whole * (1 - JITTER * shareOf(messageId)));
}

const numberIn = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;

/** How often a message was sent again because it had to wait. */
export const timesPostponed = ({ attributes }: Pick<Delivered, 'attributes'>): number => numberIn(attributes[TIMES], 0);

/** The name of a copy that was sent to make the next try; undefined for any other message. */
export const copyName = ({ attributes }: Pick<Delivered, 'attributes'>): string | undefined => attributes[COPY];

/** Since when a message waits, in milliseconds since 1970, by the queue's own clock. */
export const waitingSince = ({ attributes, sentAt }: Pick<Delivered, 'attributes' | 'sentAt'>): number =>
  numberIn(attributes[SINCE], sentAt);

/**
 * The copy to send in place of a message that must wait, with a delay that doubles each time. Work that was not finished in time goes on at once, and
 * a copy of work that is being done looks again soon; neither counts as waiting. Undefined once the message has waited for 24 hours.
 */
export function postponed(delivered: Delivered, code: Failure['code']): PostponedMessage | undefined {
  const { messageId, body, sentAt, attributes } = delivered;
  if (code === 'work-unfinished') return { body, delaySeconds: 0, attributes: {} };
  if (code === 'work-in-progress') {
    const waited = [TIMES, SINCE, COPY].flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return { body, delaySeconds: LOOK_AGAIN_SECONDS, attributes: Object.fromEntries(waited) };
  }
  const since = waitingSince(delivered);
  if (sentAt - since >= GIVE_UP_AFTER_HOURS * MS_PER_HOUR) return undefined;
  const times = timesPostponed(delivered);
  return {
    body,
    delaySeconds: delayOf(times, messageId),
    attributes: { [TIMES]: String(times + 1), [SINCE]: String(since), [COPY]: `${messageId}/${times + 1}` },
  };
}

/** The failure of a message that was given up after waiting; it counts as one that no retry can help. */
export const waitedInVain = ({ message, ...failure }: Failure): Failure => ({
  ...failure,
  message: `${message.replace(/[^.]$/u, '$&.')} It has been so for ${GIVE_UP_AFTER_HOURS} hours.`,
  remedy: `${REMEDIES[failure.code] ?? failure.remedy} Then: wirebrief retry.`,
  retryable: false,
});

const REMEDIES: Readonly<Partial<Record<Failure['code'], string>>> = {
  'translator-throttled': 'Ask AWS Support for a higher rate, or translate fewer articles at a time.',
  'model-throttled': 'Ask AWS Support for a higher rate, or name more models.',
  'translator-unavailable': 'See whether Amazon Translate answers again.',
  'store-unavailable': 'See whether Amazon S3 answers again.',
  'queue-unavailable': 'See whether Amazon SQS and EventBridge answer again.',
};
