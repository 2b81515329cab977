import type { World } from './world.ts';

export type { World } from './world.ts';

/** One thing that must come true. It throws what it found instead. */
export interface Scenario {
  /** A sentence that states the rule. */
  readonly sentence: string;
  run(world: World): Promise<void>;
}
