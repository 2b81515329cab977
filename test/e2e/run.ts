import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalCloud } from './cloud/local-cloud.ts';
import { pythonEnvironment, Unavailable } from './cloud/python-environment.ts';
import { deployer, type Outputs, type Settings } from './deploy.ts';
import { EXPECTED_LATER } from './expected-later.ts';
import { Newsroom } from './newsroom.ts';
import type { Environment } from './processes.ts';
import type { Scenario, World } from './scenario.ts';
import { ARTICLES } from './scenarios/articles.ts';
import { DEPLOYMENTS } from './scenarios/deployments.ts';
import { FAULTS } from './scenarios/faults.ts';
import { startTranslate } from './stand-ins/translate-stand-in.ts';

const SCENARIOS: readonly Scenario[] = [...ARTICLES, ...FAULTS, ...DEPLOYMENTS];
/** Languages whose script the stand-in's pseudo-translation shares. */
const FIRST_SETTINGS: Settings = { languages: 'es,fr' };
const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const INTERRUPTED = 130;

const say = (line: string): void => console.log(line);
const indented = (line: string): void => console.log(`  | ${line}`);
const started = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

/** A message without the stack of calls; assertions explain themselves in several lines. */
const found = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n    ');

/** What a machine's own settings must not change: only the way to programs and to the package index is taken over. */
function baseEnvironment(home: string): Environment {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(?:PIP_|LANG$|LC_|TZ$|.*_proxy$|SSL_CERT_)/iu.test(name),
  );
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}

/** Runs one scenario and says how it ended. */
async function play({ sentence, run }: Scenario, world: World): Promise<'passed' | 'failed' | 'later'> {
  const [begun, reason] = [Date.now(), EXPECTED_LATER[sentence]];
  try {
    await run(world);
    say(`ok ${sentence} (${seconds(begun)})`);
    return 'passed';
  } catch (error) {
    say(`${reason === undefined ? 'FAILED' : 'later'} ${sentence}: ${reason ?? found(error)}`);
    return reason === undefined ? 'failed' : 'later';
  }
}

async function playAll(folder: string, signal: AbortSignal, cleanups: (() => Promise<void>)[]): Promise<number> {
  const base = baseEnvironment(folder);
  const python = await pythonEnvironment(base, signal);
  say(`python environment ready (${seconds(started)})`);
  const translate = await startTranslate();
  cleanups.push(translate.stop);
  const cloud = await startLocalCloud({
    python: python.python,
    folder: join(folder, 'cloud'),
    environment: {
      ...base,
      MINISTACK_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_TRANSLATE: translate.url,
      NODE_PATH: NODE_MODULES, // the toolkit's own functions take the SDK from the runtime, which has none here
    },
  });
  cleanups.push(cloud.stop);
  say(`local cloud at ${cloud.url} (${seconds(started)})`);

  const environment: Environment = {
    ...base,
    AWS_ENDPOINT_URL: cloud.url,
    AWS_CA_BUNDLE: cloud.authority,
    NODE_EXTRA_CA_CERTS: cloud.authority,
    CI: 'true',
  };
  const newsroom = new Newsroom({ program: python.aws, environment, folder, signal });
  const toolkit = await deployer({ folder: join(folder, 'project'), environment, show: indented, signal });
  await toolkit.bootstrap();
  let settings = FIRST_SETTINGS;
  let outputs: Outputs = {};
  const buckets = () => ({ articles: outputs['ArticlesBucket'] ?? '', briefs: outputs['BriefsBucket'] ?? '' });
  const world: World = {
    newsroom,
    translate,
    deployer: toolkit,
    settings: () => settings,
    buckets,
    redeploy: async (changed) => {
      settings = { ...settings, ...changed };
      outputs = await toolkit.deploy(settings);
      newsroom.use(buckets());
    },
  };
  await world.redeploy({});
  await newsroom.listen();
  say(`deployed (${seconds(started)})`);

  const ends: string[] = [];
  for (const scenario of SCENARIOS) {
    signal.throwIfAborted();
    const end = await play(scenario, world);
    ends.push(end);
    if (end === 'failed') await showTroubles(cloud.log);
  }
  const count = (end: string): number => ends.filter((each) => each === end).length;
  const later = count('later') > 0 ? `, ${count('later')} expected later` : '';
  say(`\ne2e: ${count('passed')} passed, ${count('failed')} failed${later} (${seconds(started)})`);
  return count('failed') === 0 ? 0 : 1;
}

const MOST_TROUBLES = 4;
const MOST_CHARACTERS = 500;

/** The last warnings and errors that functions and cloud have logged. */
async function showTroubles(log: string): Promise<void> {
  const lines = (await readFile(log, 'utf8')).split('\n');
  const troubles = lines.filter((line) => /"level":"(?:WARN|ERROR)"| ERROR |Traceback/u.test(line));
  for (const line of troubles.slice(-MOST_TROUBLES)) indented(line.slice(0, MOST_CHARACTERS));
}

const folder = await mkdtemp(join(tmpdir(), 'wirebrief-e2e-'));
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => interrupted.abort());
const cleanups: (() => Promise<void>)[] = [];
try {
  process.exitCode = await playAll(folder, interrupted.signal, cleanups);
} catch (error) {
  if (interrupted.signal.aborted) process.exitCode = INTERRUPTED;
  else if (error instanceof Unavailable) say(`e2e: skipped: ${error.message}`);
  else {
    say(`e2e: could not be run: ${found(error)}`);
    process.exitCode = 1;
  }
} finally {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await rm(folder, { recursive: true, force: true });
}
