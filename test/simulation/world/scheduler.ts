import { Heap } from './heap.ts';

/** Something that will happen at a virtual time. */
interface Planned {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** Most simulations take some thousands; one that does not end would fill the memory before its horizon. */
const MOST_ACTIONS = 100_000;

const isSooner = (a: Planned, b: Planned): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Lets everything go on that can go on without another event: Node runs all promises that are ready before the next tick. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });

/**
 * A virtual clock. Planned actions happen one at a time in the order of their times, those of the same time in the order in which they
 * were planned; between two of them all promises run until they wait for another action. Nothing here waits for a real clock.
 */
export class Scheduler {
  #now: number;
  #order = 0;
  readonly #planned = new Heap<Planned>(isSooner);

  constructor(start: number) {
    this.#now = start;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  /** Plans an action for `delayMs` from now. */
  after(delayMs: number, action: () => void): void {
    this.#order += 1;
    this.#planned.push({ at: this.#now + Math.max(0, delayMs), order: this.#order, action });
  }

  /** Runs until nothing is planned any more: `idle`; `late` if a time, or a number of actions that no sound simulation needs, comes first. */
  async run(until: number): Promise<'idle' | 'late'> {
    let actions = 0;
    for (let next = this.#planned.pop(); next; next = this.#planned.pop()) {
      actions += 1;
      if (next.at > until || actions > MOST_ACTIONS) return 'late';
      this.#now = next.at;
      next.action();
      await quiet();
    }
    return 'idle';
  }
}
