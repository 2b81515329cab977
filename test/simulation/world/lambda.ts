import { metrics } from '../../../functions/runtime/log.ts';
import { Container } from './container.ts';
import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { Message, Queue } from './sqs.ts';
import type { Trace } from './trace.ts';
import type { Weather } from './weather.ts';

/** What Lambda calls with a batch: the handler of one container. */
export type Handler = (
  event: unknown,
  context: { getRemainingTimeInMillis(): number },
) => Promise<{ readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] }>;

export interface FunctionOptions {
  readonly name: string;
  readonly queue: Queue;
  /** How many containers work through the queue at once. */
  readonly concurrency: number;
  readonly batchSize: number;
  readonly timeoutMs: number;
  /** The handler of a new container, with the settings of the last deployment. */
  readonly start: (container: Container) => Handler;
}

export interface LambdaParts {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly weather: Weather;
  readonly trace: Trace;
}

interface Warm {
  readonly container: Container;
  readonly handler: Handler;
}

/** A function that works through a queue: an event source with partial batch responses, and containers that are used again until they are killed. */
export class LambdaFunction {
  readonly #parts: LambdaParts;
  readonly #options: FunctionOptions;
  #warm: Warm[] = [];
  #deployment = 0;
  #active = 0;
  #started = 0;
  #waitsUntil = 0;
  kills = 0;

  constructor(parts: LambdaParts, options: FunctionOptions) {
    this.#parts = parts;
    this.#options = options;
    options.queue.onMessage = () => this.#poll();
  }

  /** New code or settings: containers at work finish with the old ones, and no other batch starts with them. */
  redeploy(): void {
    this.#deployment += 1;
    this.#warm = [];
  }

  #poll(): void {
    const { random, weather, scheduler } = this.#parts;
    const { queue, batchSize, concurrency } = this.#options;
    if (weather.receivesIn > 0) {
      if (this.#waitsUntil <= scheduler.now) {
        this.#waitsUntil = scheduler.now + weather.receivesIn;
        scheduler.after(weather.receivesIn, () => this.#poll());
      }
      return;
    }
    while (this.#active < concurrency) {
      const batch = queue.receive(random.whole(1, batchSize), random, () => weather.isDuplicate());
      if (batch.length === 0) return;
      this.#run(batch);
    }
  }

  #container(): Warm {
    for (let warm = this.#warm.pop(); warm; warm = this.#warm.pop()) if (warm.container.isAlive) return warm;
    this.#started += 1;
    const container = new Container(`${this.#options.name}#${this.#started}`);
    return { container, handler: this.#options.start(container) };
  }

  #run(batch: readonly Message[]): void {
    const { scheduler, trace, weather } = this.#parts;
    const { queue, timeoutMs } = this.#options;
    const warm = this.#container();
    const { container, handler } = warm;
    const deployment = this.#deployment;
    const started = scheduler.now;
    trace.note(
      () => `${container.name} starts with ${batch.map(({ id, receives }) => `${id}/${receives}`).join(', ')}`,
    );
    this.#active += 1;
    let isOver = false;
    const over = (): void => {
      if (isOver) return;
      isOver = true;
      this.#active -= 1;
      metrics.clearMetrics();
      scheduler.after(1, () => this.#poll());
    };
    container.onKilled(() => {
      if (!isOver) this.kills += 1;
      over();
    });
    scheduler.after(timeoutMs, () => {
      if (isOver) return;
      trace.note(() => `${container.name} is out of time`);
      container.kill();
    });
    const context = { getRemainingTimeInMillis: () => Math.max(0, started + timeoutMs - scheduler.now) };
    const acknowledge = (failed: ReadonlySet<string>): void => {
      if (isOver) return;
      for (const { id } of batch) if (!failed.has(id) && !weather.isKilled()) queue.delete(id);
      trace.note(() => `${container.name} ends${failed.size > 0 ? `, ${failed.size} of ${batch.length} go back` : ''}`);
      if (deployment === this.#deployment) this.#warm.push(warm);
      over();
    };
    handler(eventOf(batch, queue), context).then(
      ({ batchItemFailures }) => acknowledge(new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))),
      (error: unknown) => {
        trace.note(() => `${container.name} throws ${String(error)}`);
        acknowledge(new Set(batch.map(({ id }) => id)));
      },
    );
  }
}

const eventOf = (batch: readonly Message[], queue: Queue) => ({
  Records: batch.map(({ id, body, attributes, sentAt, receives }) => ({
    messageId: id,
    receiptHandle: id,
    body,
    attributes: { ApproximateReceiveCount: String(receives), SentTimestamp: String(sentAt) },
    messageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, stringValue]) => [name, { stringValue, dataType: 'String' }]),
    ),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-west-1:111122223333:${queue.options.name}`,
  })),
});
