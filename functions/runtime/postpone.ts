import { type Failure, WirebriefError } from '../core/errors.ts';
import type { PostponedMessage } from '../core/ports.ts';
import { sha256 } from '../core/text/sha256.ts';

const FIRST_DELAY_SECONDS = 30;
/** The longest delay SQS allows: 15 minutes (Amazon SQS quotas, November 2026). */
const MAX_DELAY_SECONDS = 900;
/** The share of each delay that varies by message, so that messages throttled together do not come back together. */
const JITTER = 0.25;
/** A message that is still throttled after this time is given up, and its failure recorded. */
const GIVE_UP_AFTER_HOURS = 24;
const MS_PER_HOUR = 3_600_000;

const TIMES = 'WirebriefPostponed';
const SINCE = 'WirebriefFirstSent';

/** What the waiting of a message depends on, as SQS delivered it. */
export interface Delivered {
  readonly messageId: string;
  readonly body: string;
  /** When this copy was sent, in milliseconds since 1970. */
  readonly sentAt: number;
  /** String values of its message attributes. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Whether an error says that requests came too fast. Waiting helps, however long it takes, and the message itself is fine. */
export const isThrottled = (error: unknown): error is WirebriefError =>
  error instanceof WirebriefError && error.retryable && error.code.endsWith('-throttled');

/** A number from 0 to 1 that is always the same for one message. */
const shareOf = (messageId: string): number => Number.parseInt(sha256(messageId).slice(0, 8), 16) / 2 ** 32;

/** In seconds: 30, then twice as long each time up to 15 minutes, minus up to a quarter. */
function delayOf(times: number, messageId: string): number {
  const whole = Math.min(FIRST_DELAY_SECONDS * 2 ** times, MAX_DELAY_SECONDS);
  return Math.round(whole * (1 - JITTER * shareOf(messageId)));
}

const numberIn = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;

/**
 * The copy to send in place of a throttled message, with a delay that doubles each time. Undefined once the message has waited for
 * 24 hours, by the queue's own clock.
 */
export function postponed({ messageId, body, sentAt, attributes }: Delivered): PostponedMessage | undefined {
  const since = numberIn(attributes[SINCE], sentAt);
  if (sentAt - since >= GIVE_UP_AFTER_HOURS * MS_PER_HOUR) return undefined;
  const times = numberIn(attributes[TIMES], 0);
  return {
    body,
    delaySeconds: delayOf(times, messageId),
    attributes: { [TIMES]: String(times + 1), [SINCE]: String(since) },
  };
}

/** The failure of a message that was given up after waiting; it counts as one that no retry can help. */
export const waitedInVain = ({ message, ...failure }: Failure): Failure => ({
  ...failure,
  message: `${message.replace(/[^.]$/u, '$&.')} It has been so for ${GIVE_UP_AFTER_HOURS} hours.`,
  remedy: 'Ask AWS Support for a higher rate, or translate fewer articles at a time; then drop the article again.',
  retryable: false,
});
