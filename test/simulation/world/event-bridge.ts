import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { Queue } from './sqs.ts';
import type { Trace } from './trace.ts';

/** What the functions have told other systems. */
export interface Told {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface DeliveryPlan {
  /** Of the events of S3, those that come more than once. */
  readonly duplicateShare: number;
  /** The longest delay of an event in milliseconds; longer than the time between two versions, it brings them into another order. */
  readonly longestDelayMs: number;
  /** The longest delay of the second copy of an event. */
  readonly longestRepeatMs: number;
}

/** The event bus: brings the events of S3 to the queue of articles, late, in any order and more than once, and keeps what the functions tell. */
export class EventBridge {
  readonly told: Told[] = [];
  readonly #parts: { scheduler: Scheduler; random: Random; queue: Queue; trace: Trace; plan: DeliveryPlan };

  constructor(parts: { scheduler: Scheduler; random: Random; queue: Queue; trace: Trace; plan: DeliveryPlan }) {
    this.#parts = parts;
  }

  deliver(event: object, what: string): void {
    const { random, plan } = this.#parts;
    this.#later(event, what, random.scaled(20, plan.longestDelayMs));
    while (random.happens(plan.duplicateShare))
      this.#later(event, `${what}, again`, random.scaled(20, plan.longestRepeatMs));
  }

  put({
    DetailType: type = '',
    Detail: detail = '{}',
  }: {
    DetailType?: string | undefined;
    Detail?: string | undefined;
  }): void {
    this.told.push({ type, detail: JSON.parse(detail) });
  }

  #later(event: object, what: string, delayMs: number): void {
    const { scheduler, queue, trace } = this.#parts;
    scheduler.after(delayMs, () => {
      trace.note(() => `EventBridge delivers ${what}`);
      queue.send(JSON.stringify(event));
    });
  }
}
