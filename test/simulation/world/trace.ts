import type { Scheduler } from './scheduler.ts';

/** What happened in a simulation, one line an event; it costs nothing unless it is kept. */
export class Trace {
  readonly #scheduler: Scheduler;
  readonly #start: number;
  readonly #lines: string[] | undefined;

  constructor(scheduler: Scheduler, isKept: boolean) {
    this.#scheduler = scheduler;
    this.#start = scheduler.now;
    this.#lines = isKept ? [] : undefined;
  }

  note(what: () => string): void {
    this.#lines?.push(`${((this.#scheduler.now - this.#start) / 1_000).toFixed(3).padStart(10)} s  ${what()}`);
  }

  get lines(): readonly string[] {
    return this.#lines ?? [];
  }
}
