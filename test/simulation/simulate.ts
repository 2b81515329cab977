import { parseArgs } from 'node:util';
import { simulate } from './simulate-seed.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    replay: { type: 'string' },
    failures: { type: 'string', default: '5' },
  },
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function replay(seed: number): Promise<void> {
  const { trace, violations } = await simulate(seed, { isTraced: true });
  for (const line of [`seed ${seed}`, ...trace, ...violations.map((each) => `VIOLATED ${each}`)]) say(line);
}

async function run(): Promise<void> {
  const [from, seeds, most] = [Number(values.from), Number(values.seeds), Number(values.failures)];
  const started = performance.now();
  let failures = 0;
  const kinds = new Map<string, number[]>();
  let [kills, payments, calls] = [0, 0, 0];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const { violations, world } = await simulate(seed);
    kills += world.cloud.functions.reduce((sum, each) => sum + each.kills, 0);
    payments += world.cloud.translate.payments.length;
    calls += world.cloud.bus.told.length;
    if (violations.length === 0) continue;
    failures += 1;
    for (const each of violations) {
      const kind = each.replaceAll(/articles\/\w+\.txt|briefs\/\S+|\[.*\]|v\d+|\b(?:es|fr|de|ar|en)\b/gu, '…');
      kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
    }
    if (failures <= most) await replay(seed);
  }
  const seconds = (performance.now() - started) / 1_000;
  for (const [kind, found] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    say(`${found.length} × ${kind} (seeds ${found.slice(0, 5).join(', ')})`);
  say(
    `${seeds} seeds from ${from}: ${failures} fail; ${kills} crashes, ${payments} lines paid for, ${calls} events told`,
  );
  say(`${seconds.toFixed(1)} s, ${(seeds / seconds).toFixed(0)} seeds a second`);
  if (failures > 0) process.exitCode = 1;
}

await (values.replay === undefined ? run() : replay(Number(values.replay)));
