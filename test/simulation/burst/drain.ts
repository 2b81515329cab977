import { postponed } from '../../../functions/runtime/postpone.ts';
import { Heap } from '../world/heap.ts';
import { Random } from '../world/random.ts';
import type { Measured, Span } from './measure.ts';

/** What Amazon Translate grants. */
export interface Quota {
  /** Requests a second, of the account. */
  readonly rate: number;
  /** Bytes in ten seconds, of each pair of languages; none where nothing is said. */
  readonly bytes?: number | undefined;
}

export interface Burst {
  /** All dropped at once. */
  readonly articles: number;
  readonly languages: number;
  readonly summarizeConcurrency: number;
  readonly translateConcurrency: number;
  readonly quota: Quota;
}

export interface Drained {
  /** Until the last translation is done. */
  readonly seconds: number;
  /** Of what the quota grants until the last request, from 0 to 1. */
  readonly share: number;
  readonly requests: number;
  readonly throttled: number;
  /** Given up after 24 hours. */
  readonly givenUp: number;
  /** The longest that a translation took since its article was dropped, and half of them, in seconds. */
  readonly oldest: number;
  readonly median: number;
}

interface Message {
  readonly id: string;
  readonly pair: number;
  /** When this copy was sent, in milliseconds. */
  readonly sentAt: number;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

interface Planned {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** What a throttled run does after the refusal: it sends the message again, and writes into the manifest why. */
const REFUSED_MS = 250;
const TEN_SECONDS = 10_000;

/** Grants what flows in evenly, and what has gathered of one `span`. */
class Bucket {
  readonly #most: number;
  readonly #span: number;
  #left: number;
  #at = 0;

  constructor(most: number, span: number) {
    this.#most = most;
    this.#span = span;
    this.#left = most;
  }

  has(amount: number, now: number): boolean {
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / this.#span) * this.#most);
    this.#at = now;
    return this.#left >= amount;
  }

  take(amount: number): void {
    this.#left -= amount;
  }
}

/**
 * Drains a burst: queues, containers and the quota, message by message, with the times that the real functions took (`measure`) and the real
 * delays of messages that are throttled. Files, retries of the queue and crashes are left out: that is what the other simulation is for.
 */
export function drain(burst: Burst, { summaries, translations, characters }: Measured): Drained {
  const { articles, languages, quota } = burst;
  const random = new Random(12);
  const planned = new Heap<Planned>((a, b) => a.at < b.at || (a.at === b.at && a.order < b.order));
  const account = new Bucket(quota.rate, 1_000);
  const pairs = Array.from(
    { length: languages },
    () => new Bucket(quota.bytes ?? Number.POSITIVE_INFINITY, TEN_SECONDS),
  );
  const waiting: Message[] = [];
  const ages: number[] = [];
  let [now, order, next, busy, briefed, requests, throttled, givenUp, lastRequest] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const after = (ms: number, action: () => void): void => {
    order += 1;
    planned.push({ at: now + ms, order, action });
  };
  const isGranted = (pair: number): boolean => {
    const bytes = pairs[pair];
    const isOpen = account.has(1, now) && (quota.bytes === undefined || bytes?.has(characters, now) === true);
    if (!isOpen) return false;
    account.take(1);
    if (quota.bytes !== undefined) bytes?.take(characters);
    return true;
  };
  const end = (): void => {
    busy -= 1;
    poll();
  };
  const work = (message: Message): void => {
    const span = random.one<Span>(translations);
    after(span.before, () => {
      if (isGranted(message.pair)) {
        requests += 1;
        lastRequest = now;
        after(span.after, () => {
          ages.push(now);
          end();
        });
        return;
      }
      throttled += 1;
      const { id: messageId, sentAt, attributes } = message;
      const later = postponed({ messageId, body: '', sentAt, attributes }, 'translator-throttled');
      if (later) {
        const copy = { ...message, id: `${order}`, sentAt: now, attributes: later.attributes };
        after(later.delaySeconds * 1_000, () => {
          waiting.push(copy);
          poll();
        });
      } else givenUp += 1;
      after(REFUSED_MS, end);
    });
  };
  const poll = (): void => {
    while (busy < burst.translateConcurrency && next < waiting.length) {
      const message = waiting[next];
      next += 1;
      busy += 1;
      if (message) work(message);
    }
  };
  const brief = (): void => {
    if (briefed >= articles) return;
    briefed += 1;
    const name = briefed;
    const { before, after: rest } = random.one<Span>(summaries);
    after(before + rest, () => {
      for (let pair = 0; pair < languages; pair += 1)
        waiting.push({ id: `${name}/${pair}`, pair, sentAt: now, attributes: {} });
      poll();
      brief();
    });
  };
  for (let at = 0; at < burst.summarizeConcurrency; at += 1) brief();
  for (let each = planned.pop(); each; each = planned.pop()) {
    now = each.at;
    each.action();
  }
  ages.sort((a, b) => a - b);
  return {
    seconds: now / 1_000,
    share: requests / ((granted(burst, characters) * lastRequest) / 1_000),
    requests,
    throttled,
    givenUp,
    oldest: (ages.at(-1) ?? 0) / 1_000,
    median: (ages[ages.length >> 1] ?? 0) / 1_000,
  };
}

/** The requests a second that the quota grants: as many as the account's rate, or as the bytes of all pairs, allow. */
function granted({ quota: { rate, bytes }, languages }: Burst, characters: number): number {
  return bytes === undefined ? rate : Math.min(rate, (languages * bytes) / characters / 10);
}
