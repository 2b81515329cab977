import type { Container } from './container.ts';
import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import { denied, type Service, ServiceError, throttled, timedOut, unavailable, unreached } from './service-errors.ts';
import type { Trace } from './trace.ts';
import type { Fault, Weather } from './weather.ts';

/** One call from a function to a service. */
export interface Call<Answer> {
  readonly service: Service;
  /** As the trace shows it: `PutObject briefs/a.txt/es.html`. */
  readonly what: string;
  /** Does what the call does, at one moment, and gives its answer or throws a `ServiceError`. */
  readonly effect: () => Answer;
}

/** The least and the longest a call takes when nothing goes wrong, in milliseconds; every order of magnitude is as likely as the others. */
export type Latencies = Readonly<Record<Service, readonly [least: number, most: number]>>;

/** Wide, so that everything overtakes everything. */
const USUAL_MS: Latencies = {
  S3: [2, 120],
  SQS: [2, 60],
  EventBridge: [2, 80],
  Translate: [2, 900],
  Bedrock: [2, 9_000],
};
/** The longest a slow call takes. */
const SLOW_MS = 12_000;
/** The time-out of a request in the clients of the functions. */
const TIMEOUT_MS = 10_000;
/** A killed function's call was on its way already, or not yet. */
const ON_ITS_WAY = 0.5;

/**
 * What lies between the functions and the services. Each call is a promise that is settled at a later virtual time; its effect comes some
 * time before its answer. At both moments the function may be killed, so that there are crashes between any two calls, before and after an
 * effect.
 */
export class Network {
  readonly #scheduler: Scheduler;
  readonly #weather: Weather;
  readonly #random: Random;
  readonly #trace: Trace;
  readonly #latencies: Latencies;

  constructor(parts: {
    scheduler: Scheduler;
    weather: Weather;
    random: Random;
    trace: Trace;
    latencies?: Latencies | undefined;
  }) {
    this.#latencies = parts.latencies ?? USUAL_MS;
    this.#scheduler = parts.scheduler;
    this.#weather = parts.weather;
    this.#random = parts.random;
    this.#trace = parts.trace;
  }

  call<Answer>(container: Container, call: Call<Answer>): Promise<Answer> {
    if (!container.isAlive) return new Promise(() => undefined);
    const fault = this.#weather.faultOf(call.service);
    const whole = this.#durationOf(call.service, fault);
    const there = whole * this.#random.between(0.1, 0.9);
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    container.pending.add(call.what);
    this.#scheduler.after(there, () => {
      if (container.isAlive && this.#weather.isKilled()) this.#kill(container, `before ${call.what}`);
      if (!container.isAlive && !this.#random.happens(ON_ITS_WAY)) return;
      const settle = this.#happen(container, call, fault, { resolve, reject });
      this.#scheduler.after(whole - there, () => {
        if (container.isAlive && this.#weather.isKilled()) this.#kill(container, `after ${call.what}`);
        if (!container.isAlive) return;
        container.pending.delete(call.what);
        settle();
      });
    });
    return promise;
  }

  #kill(container: Container, when: string): void {
    this.#trace.note(() => `${container.name} is killed ${when}`);
    container.kill();
  }

  #durationOf(service: Service, fault: Fault | undefined): number {
    if (fault === 'lost') return TIMEOUT_MS;
    if (fault === 'slow') return this.#random.between(this.#latencies[service][1], SLOW_MS);
    return this.#random.scaled(...this.#latencies[service]);
  }

  /** Lets the call take effect, or fail, and gives what settles its promise later. */
  #happen<Answer>(
    container: Container,
    { service, what, effect }: Call<Answer>,
    fault: Fault | undefined,
    { resolve, reject }: { resolve: (answer: Answer) => void; reject: (error: unknown) => void },
  ): () => void {
    const error = errorOf(service, fault);
    try {
      if (error) throw error;
      const answer = effect();
      this.#trace.note(() => `${container.name} ${what}${fault ? ` (${fault})` : ''}`);
      if (fault === 'lost') return () => reject(timedOut());
      return () => resolve(answer);
    } catch (thrown) {
      if (!(thrown instanceof ServiceError)) throw thrown;
      this.#trace.note(() => `${container.name} ${what}: ${thrown.code ?? thrown.name}`);
      return () => reject(thrown);
    }
  }
}

/** The error by which a call fails without an effect. */
function errorOf(service: Service, fault: Fault | undefined): ServiceError | undefined {
  if (fault === 'throttled') return throttled(service);
  if (fault === 'unavailable') return unavailable(service);
  if (fault === 'unreached') return unreached();
  if (fault === 'denied') return denied(service);
  return undefined;
}
