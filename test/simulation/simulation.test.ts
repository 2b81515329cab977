import { describe, expect, it } from 'vitest';
import { BUGS } from './bugs.ts';
import { simulate } from './simulate-seed.ts';
import { plus, type Tally, tallied } from './tally.ts';
import type { Bug } from './world/cloud.ts';

/** What the schedules must meet, or they prove nothing. */
const HAPPENS = [
  ...['done', 'failed', 'parked', 'superseded', 'withdrawn', 'to review'].map((state) => `languages ${state}`),
  ...['crashed', 'spend-capped', 'translator-denied', 'wish-invalid'].map((code) => `languages with ${code}`),
  ...['crashes', 'lines in doubt', 'answers of models'],
];
/** They take some 15 seconds of one core. */
const TIME_MS = 300_000;
const SEEDS = Array.from({ length: 2_000 }, (_, at) => at + 1);

describe('the deployed functions over services that fail', () => {
  it(
    `bring every article to its end and lose no language, whatever fails, in ${SEEDS.length} schedules`,
    async () => {
      const failed: string[] = [];
      let tally: Tally = {};
      for (const seed of SEEDS) {
        const { violations, world } = await simulate(seed);
        tally = plus(tally, tallied(world));
        failed.push(...violations.map((violation) => `npm run simulate -- --replay ${seed}: ${violation}`));
      }
      expect(failed).toEqual([]);
      expect(HAPPENS.filter((name) => !((tally[name] ?? 0) > 0))).toEqual([]);
    },
    TIME_MS,
  );
});

/** The first schedule that fails with a bug and does not fail without it. */
async function caughtAt(bug: Bug): Promise<number | undefined> {
  for (const seed of SEEDS) {
    if ((await simulate(seed, { bug })).violations.length === 0) continue;
    if ((await simulate(seed)).violations.length === 0) return seed;
  }
  return undefined;
}

describe('the simulation', () => {
  it('does the same again for the same seed', async () => {
    const [first, second] = [await simulate(7, { isTraced: true }), await simulate(7, { isTraced: true })];
    expect(first.trace.length).toBeGreaterThan(50);
    expect(second.trace).toEqual(first.trace);
  });

  it.each(Object.entries(BUGS))('catches this bug: %s', async (_, bug) => {
    expect(await caughtAt(bug)).toBeGreaterThan(0);
  });
});
