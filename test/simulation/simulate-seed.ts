import { manifestPath } from '../../functions/core/manifest/paths.ts';
import { INVARIANTS } from './invariants/invariants.ts';
import type { World } from './invariants/world.ts';
import { type Scenario, type Step, scenarioOf } from './scenario.ts';
import { type Bug, Cloud } from './world/cloud.ts';

/** Work that has not come to its end after this virtual time never does. */
const HORIZON_MS = 14 * 24 * 60 * 60 * 1_000;

export interface Result {
  readonly seed: number;
  /** What does not hold, in words; empty where all is well. */
  readonly violations: readonly string[];
  readonly trace: readonly string[];
  readonly world: World;
}

/** Runs the scenario of one seed to its end, and judges what stands then. */
export async function simulate(seed: number, options: { bug?: Bug; isTraced?: boolean } = {}): Promise<Result> {
  const scenario = scenarioOf(seed);
  const cloud = new Cloud(scenario.cloud, options);
  const history: World['history'][number][] = [];
  const { scheduler } = cloud;
  for (const step of scenario.steps) scheduler.after(step.at, () => history.push(take(cloud, step, history)));
  for (const { at, settings } of scenario.deployments) scheduler.after(at, () => cloud.deploy(settings));
  for (const at of scenario.releases) scheduler.after(at, () => cloud.release());
  const end = await scheduler.run(scheduler.now + HORIZON_MS);
  const world: World = { scenario, cloud, history, end };
  const violations = INVARIANTS.flatMap(({ name, check }) => check(world).map((found) => `${name}: ${found}`));
  return { seed, violations, trace: [...described(scenario), ...cloud.trace.lines], world };
}

function take(cloud: Cloud, step: Step, history: World['history']): World['history'][number] {
  if (step.kind === 'drop') return { step, ...cloud.drop(step.key, step.body, step.wishes) };
  if (step.kind === 'delete') return { step, ...cloud.remove(step.key, step.how) };
  if (step.kind === 'delete-version') {
    const { versionId } =
      history.filter((one) => one.step.kind === 'drop' && one.step.key === step.key).at(step.drop) ?? {};
    if (versionId !== undefined) cloud.remove(step.key, 'version', versionId);
    return { step };
  }
  if (step.kind === 'ask') {
    cloud.ask(step);
    return { step };
  }
  const path = manifestPath(step.key);
  if (cloud.briefs.objects.has(path)) cloud.briefs.put(path, { body: '{' });
  cloud.trace.note(() => `the manifest of ${step.key} is damaged`);
  return { step };
}

const described = ({ cloud, deployments }: Scenario): string[] => [
  `settings ${JSON.stringify(cloud.settings)}, then ${JSON.stringify(deployments)}`,
  `weather ${JSON.stringify(cloud.weather)}`,
  `events ${JSON.stringify(cloud.delivery)}, ${cloud.concurrency} containers, batches of ${cloud.batchSize}, ${cloud.maxTries} tries`,
];
