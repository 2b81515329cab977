import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';

export interface Message {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  visibleAt: number;
  receives: number;
}

export interface QueueOptions {
  readonly name: string;
  readonly visibilityMs: number;
  readonly maxReceives: number;
  readonly deadLetters?: Queue | undefined;
}

/** A standard queue of SQS: in any order, at least once, with delays, visibility time-outs, counted receives and a dead-letter queue. */
export class Queue {
  readonly options: QueueOptions;
  readonly messages = new Map<string, Message>();
  /** Called whenever a message may have become visible. */
  onMessage: () => void = () => undefined;
  #count = 0;
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler, options: QueueOptions) {
    this.#scheduler = scheduler;
    this.options = options;
  }

  send(
    body: string,
    {
      delaySeconds = 0,
      attributes = {},
    }: { delaySeconds?: number; attributes?: Readonly<Record<string, string>> } = {},
  ): string {
    this.#count += 1;
    const id = `${this.options.name}-${this.#count}`;
    const { now } = this.#scheduler;
    this.#add({ id, body, attributes, sentAt: now, visibleAt: now + delaySeconds * 1_000, receives: 0 });
    return id;
  }

  /** Up to `most` visible messages by chance, hidden from now on. Those received too often move to the dead-letter queue instead. */
  receive(most: number, random: Random, staysVisible: () => boolean): Message[] {
    const visible = [...this.messages.values()].filter(({ visibleAt }) => visibleAt <= this.#scheduler.now);
    const received: Message[] = [];
    while (received.length < most && visible.length > 0) {
      const [message] = visible.splice(random.whole(0, visible.length - 1), 1);
      if (!message) break;
      const { deadLetters, maxReceives, visibilityMs } = this.options;
      if (deadLetters && message.receives >= maxReceives) {
        this.messages.delete(message.id);
        deadLetters.#add({ ...message, receives: 0, visibleAt: this.#scheduler.now });
        continue;
      }
      message.receives += 1;
      // At least once: a copy of a message may stay visible. Not at its last try: it would be given up while the try goes on, and a crash
      // of that try would leave nothing that comes again. No program can tell.
      const isLast = deadLetters !== undefined && message.receives === maxReceives;
      this.#hide(message, !isLast && staysVisible() ? random.scaled(1, 5_000) : visibilityMs);
      received.push(message);
    }
    return received;
  }

  /** Changes when a received message comes back. */
  changeVisibility(id: string, seconds: number): void {
    const message = this.messages.get(id);
    if (message) this.#hide(message, seconds * 1_000);
  }

  delete(id: string): void {
    this.messages.delete(id);
  }

  #hide(message: Message, milliseconds: number): void {
    message.visibleAt = this.#scheduler.now + milliseconds;
    this.#scheduler.after(milliseconds, () => this.onMessage());
  }

  #add(message: Message): void {
    this.messages.set(message.id, message);
    this.#scheduler.after(message.visibleAt - this.#scheduler.now, () => this.onMessage());
  }
}
