import type { Invariant } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** No day costs more than its cap, unless somebody has let work through. */
export const withinCaps: Invariant = {
  name: 'within caps',
  check({ cloud, scenario }) {
    const { characters: cap } = scenario.cloud.caps.day;
    if (scenario.steps.some((step) => step.kind === 'ask' && step.overCap)) return [];
    const days = Map.groupBy(cloud.translate.payments, ({ at }) => Math.floor(at / DAY_MS));
    return [...days.values()].flatMap((payments) => {
      const spent = payments.reduce((sum, { characters }) => sum + characters, 0);
      return spent > cap ? [`${spent} characters on a day, where ${cap} are allowed`] : [];
    });
  },
};
