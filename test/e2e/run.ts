import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from './cloud/python-environment.ts';
import type { Scenario } from './scenario.ts';
import { ARTICLES } from './scenarios/articles.ts';
import { CAPS } from './scenarios/caps.ts';
import { CLOUD } from './scenarios/cloud.ts';
import { CHANGED, DEPLOYMENTS, GLOSSARIES, REGENERATE } from './scenarios/deployments.ts';
import { BACKFILL, DESK } from './scenarios/desk.ts';
import { FAULTS } from './scenarios/faults.ts';
import { MODELS } from './scenarios/models.ts';
import { KEPT_PAGES, PAGES } from './scenarios/pages.ts';
import { startWorld, type World } from './world.ts';

type Group = readonly Scenario[];
const alone = (scenarios: Group): readonly Group[] => scenarios.map((each) => [each]);
/** In this order: later ones work with the articles and the stack of those before. Those of one group run side by side. `npm run e2e -- debate` plays only those whose sentence matches. */
const SCENARIOS: readonly Group[] = [
  ...alone(CLOUD),
  ...alone(ARTICLES),
  [...MODELS, ...DESK, ...PAGES, ...FAULTS],
  [CHANGED],
  [...KEPT_PAGES, ...GLOSSARIES],
  ...alone(BACKFILL),
  ...alone(CAPS),
  ...alone(REGENERATE),
  ...alone(DEPLOYMENTS),
]
  .map((group) => group.filter(({ sentence }) => new RegExp(process.argv[2] ?? '', 'u').test(sentence)))
  .filter(({ length }) => length > 0);
/** Far more than a run takes; what hangs is stopped. */
const MOST_MS = 600_000;
const INTERRUPTED = 130;
const MOST_TROUBLES = 4;
const MOST_CHARACTERS = 800;

const say = (line: string): void => console.log(line);
const indented = (line: string): void => say(`  | ${line}`);
const started = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1_000).toFixed(1)} s`;
const textOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, MOST_CHARACTERS).replaceAll('\n', '\n    ');

/** Runs one scenario, says how it ended, and whether it came true. */
async function play({ sentence, run }: Scenario, world: World, signal: AbortSignal): Promise<boolean> {
  const begun = Date.now();
  try {
    await run(world);
    say(`ok ${sentence} (${seconds(begun)})`);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    say(`FAILED ${sentence} (${seconds(begun)}): ${textOf(error)}`);
    return false;
  }
}

/** A warning or error of a function in short: its code and message; other lines of the log as they are. */
function troubleIn(line: string): string {
  try {
    const { level, message, error } = JSON.parse(line);
    return [level, message, error?.code, error?.message].filter(Boolean).join(': ');
  } catch {
    return line; // not of a function
  }
}

/** The last warnings and errors that the functions and the cloud have logged. */
async function showTroubles(log: string): Promise<void> {
  const lines = (await readFile(log, 'utf8')).split('\n');
  const troubles = lines.filter((line) => /"level":"(?:WARN|ERROR)"| ERROR |Traceback/u.test(line));
  for (const line of troubles.slice(-MOST_TROUBLES)) indented(troubleIn(line).slice(0, MOST_CHARACTERS));
}

/** Runs all scenarios, and whether none failed. */
async function playAll(world: World, signal: AbortSignal): Promise<boolean> {
  let [passed, failed] = [0, 0];
  for (const group of SCENARIOS) {
    const ends = await Promise.all(group.map((scenario) => play(scenario, world, signal)));
    passed += ends.filter(Boolean).length;
    failed += ends.filter((isPassed) => !isPassed).length;
    if (!ends.every(Boolean)) await showTroubles(world.cloud.log);
  }
  say(`\nit took ${seconds(started)}\ne2e: ${passed} passed, ${failed} failed`);
  return failed === 0;
}

const folder = await mkdtemp(join(tmpdir(), 'wirebrief-e2e-'));
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => interrupted.abort());
const signal = AbortSignal.any([interrupted.signal, AbortSignal.timeout(MOST_MS)]);
const stops: (() => Promise<void>)[] = [];
try {
  const world = await startWorld({ folder, signal, show: indented, onStarted: (stop) => stops.unshift(stop) });
  say(`deployed after ${seconds(started)}\n`);
  process.exitCode = (await playAll(world, signal)) ? 0 : 1;
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = INTERRUPTED;
  else if (error instanceof Unavailable) say(`e2e: skipped: ${error.message}`);
  else {
    say(`e2e: could not be run: ${textOf(error)}`);
    process.exitCode = 1;
  }
} finally {
  for (const stop of stops) await stop();
  await rm(folder, { recursive: true, force: true });
}
