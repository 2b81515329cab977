import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './simulate-seed.ts';
import { type Tally, tallied } from './tally.ts';

/** The seeds of one worker: from `from` on every `step`th, below `to`. */
export interface Share {
  readonly from: number;
  readonly step: number;
  readonly to: number;
}

/** What a worker tells of one seed. */
export interface Simulated {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly tally: Tally;
}

const { from, step, to }: Share = workerData;
for (let seed = from; seed < to; seed += step) {
  const { violations, world } = await simulate(seed);
  const simulated: Simulated = { seed, violations, tally: tallied(world) };
  parentPort?.postMessage(simulated);
}
