import type { Deployer, Settings } from './deploy.ts';
import type { Newsroom } from './newsroom.ts';
import type { TranslateStandIn } from './stand-ins/translate-stand-in.ts';

/** Everything a scenario acts on: the deployed stack from outside, and the weather inside. */
export interface World {
  readonly newsroom: Newsroom;
  readonly translate: TranslateStandIn;
  readonly deployer: Deployer;
  /** Deploys with these settings over the ones before, which are kept. */
  redeploy(settings: Settings): Promise<void>;
  readonly settings: () => Settings;
  readonly buckets: () => { readonly articles: string; readonly briefs: string };
}

/** One thing that must come true. It throws what it found instead. */
export interface Scenario {
  /** A sentence that states the rule. */
  readonly sentence: string;
  run(world: World): Promise<void>;
}
