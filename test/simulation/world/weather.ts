import type { Random } from './random.ts';
import type { Service } from './service-errors.ts';

/** What can go wrong with a call. `lost`: it takes effect, but its answer never comes. */
export type Fault = 'throttled' | 'unavailable' | 'unreached' | 'lost' | 'denied' | 'slow';

/** A time in which calls to a service go wrong. */
export interface Front {
  readonly service: Service;
  readonly fault: Fault;
  /** Milliseconds since the beginning of the simulation. */
  readonly from: number;
  readonly to: number;
  /** Of the calls, from 0 to 1. */
  readonly share: number;
}

/** What goes wrong in one simulation, besides the fronts. All of it ends after `untilMs`, so that work can come to its end. */
export interface WeatherPlan {
  readonly fronts: readonly Front[];
  /** Of all calls, at any time: from 0 to 1. */
  readonly faultShare: number;
  /** Of conditional writes, those that answer 409 although nobody else writes. */
  readonly conflictShare: number;
  /** Of conditional writes, those whose first answer is lost, so that the SDK's own second try answers 412. */
  readonly echoShare: number;
  /** Of the moments between two calls, those in which the function is killed. */
  readonly crashShare: number;
  /** The most crashes of one simulation: enough to meet every moment over many seeds, few enough that work gets through. */
  readonly mostCrashes: number;
  /** Of the messages, those that are delivered twice. */
  readonly duplicateShare: number;
  readonly mostDuplicates: number;
  /** Of the entries of a batch that went through, those that are refused: SendMessageBatch and PutEvents answer each entry apart. */
  readonly refusedShare: number;
  readonly untilMs: number;
}

const ANY_FAULT: readonly Fault[] = ['throttled', 'unavailable', 'unreached', 'lost', 'slow'];

/** Decides what goes wrong with each call. */
export class Weather {
  readonly #plan: WeatherPlan;
  readonly #random: Random;
  readonly #elapsed: () => number;
  #crashes = 0;
  #duplicates = 0;

  constructor(plan: WeatherPlan, random: Random, elapsed: () => number) {
    this.#plan = plan;
    this.#random = random;
    this.#elapsed = elapsed;
  }

  faultOf(service: Service): Fault | undefined {
    const now = this.#elapsed();
    for (const { service: struck, fault, from, to, share } of this.#plan.fronts)
      if (struck === service && now >= from && now < to && this.#random.happens(share)) return fault;
    return this.#happens(this.#plan.faultShare) ? this.#random.one(ANY_FAULT) : undefined;
  }

  /** How long no message can be received, in milliseconds: queues that cannot be reached give none either. */
  get receivesIn(): number {
    const now = this.#elapsed();
    const ends = this.#plan.fronts.flatMap(({ service, fault, from, to, share }) =>
      service === 'SQS' && fault !== 'throttled' && fault !== 'slow' && share === 1 && now >= from && now < to
        ? [to]
        : [],
    );
    return Math.max(0, ...ends.map((end) => Math.ceil(end - now)));
  }

  isRefused(): boolean {
    return this.#happens(this.#plan.refusedShare);
  }

  isKilled(): boolean {
    if (this.#crashes >= this.#plan.mostCrashes || !this.#happens(this.#plan.crashShare)) return false;
    this.#crashes += 1;
    return true;
  }

  isConflict(): boolean {
    return this.#happens(this.#plan.conflictShare);
  }

  isEcho(): boolean {
    return this.#happens(this.#plan.echoShare);
  }

  isDuplicate(): boolean {
    if (this.#duplicates >= this.#plan.mostDuplicates || !this.#happens(this.#plan.duplicateShare)) return false;
    this.#duplicates += 1;
    return true;
  }

  #happens(share: number): boolean {
    return this.#elapsed() < this.#plan.untilMs && this.#random.happens(share);
  }
}
