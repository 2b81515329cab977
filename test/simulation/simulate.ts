import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { burstReport } from './burst/report.ts';
import { simulate } from './simulate-seed.ts';
import type { Share, Simulated } from './simulate-worker.ts';
import { plus, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    replay: { type: 'string' },
    burst: { type: 'string' },
    rate: { type: 'string', default: '20' },
    bytes: { type: 'string' },
    failures: { type: 'string', default: '5' },
  },
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
/** Progress is told this often. */
const PROGRESS = 5_000;

async function replay(seed: number): Promise<void> {
  const { trace, violations } = await simulate(seed, { isTraced: true });
  for (const line of [`seed ${seed}`, ...trace, ...violations.map((each) => `VIOLATED ${each}`)]) say(line);
}

const shareOf = (share: Share, tell: (simulated: Simulated) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulate-worker.ts', import.meta.url), { workerData: share });
    worker.on('message', tell);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });

async function run(): Promise<void> {
  const [from, seeds, most] = [Number(values.from), Number(values.seeds), Number(values.failures)];
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1_000;
  const failed = new Map<number, readonly string[]>();
  const kinds = new Map<string, number[]>();
  let [done, tally]: [number, Tally] = [0, {}];
  const tell = ({ seed, violations, tally: more }: Simulated): void => {
    done += 1;
    tally = plus(tally, more);
    if (violations.length > 0) failed.set(seed, violations);
    for (const each of violations) {
      const kind = each.replaceAll(/articles\/\w+\.txt|briefs\/\S+|\[.*\]|v\d+|\b(?:es|fr|de|it|en)\b/gu, '…');
      kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
    }
    if (done % PROGRESS === 0) say(`${done} of ${seeds} seeds, ${failed.size} fail, ${seconds().toFixed(0)} s`);
  };
  const workers = Math.min(availableParallelism(), seeds);
  const shares = Array.from({ length: workers }, (_, at) => ({ from: from + at, step: workers, to: from + seeds }));
  await Promise.all(shares.map((share) => shareOf(share, tell)));
  for (const seed of [...failed.keys()].sort((a, b) => a - b).slice(0, most)) await replay(seed);
  for (const [kind, found] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    say(`${found.length} × ${kind} (seeds ${found.slice(0, 5).join(', ')})`);
  for (const [name, count] of Object.entries(tally).sort()) say(`${Math.round(count).toLocaleString('en')} ${name}`);
  say(`${done} seeds from ${from}: ${failed.size} fail`);
  say(`${seconds().toFixed(1)} s, ${(done / seconds()).toFixed(0)} seeds a second on ${workers} cores`);
  if (failed.size > 0 || done < seeds) process.exitCode = 1;
}

async function burst(articles: number): Promise<void> {
  const { rate, bytes } = values;
  const quota = { rate: Number(rate), bytes: bytes === undefined ? undefined : Number(bytes) };
  for (const line of await burstReport(articles, quota)) say(line);
}

if (values.burst !== undefined) await burst(Number(values.burst));
else await (values.replay === undefined ? run() : replay(Number(values.replay)));
