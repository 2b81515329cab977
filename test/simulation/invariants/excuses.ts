import type { World } from './world.ts';

/** What is given up after a day, and hardly ever for less than an outage that lasts as long. */
const PASSING = [
  'translator-throttled',
  'translator-unavailable',
  'store-unavailable',
  'queue-unavailable',
  'store-conflict',
];
const A_DAY = 23 * 60 * 60 * 1_000;

/** Whether something happened in this world that explains a failure with this code. */
export function isExcused(code: string | undefined, { scenario, cloud }: World): boolean {
  const { weather } = scenario.cloud;
  // Where messages cannot be sent, or are delivered more often than they are worked on, tries are used up.
  const triesAreLost =
    weather.duplicateShare > 0 ||
    weather.faultShare > 0 ||
    weather.fronts.some(({ service }) => service === 'SQS') ||
    cloud.functions.some(({ kills }) => kills > 0) ||
    weather.crashShare > 0;
  if (code === 'crashed') return triesAreLost;
  // Somebody asks for an article that has expired.
  if (code === 'article-not-found')
    return scenario.steps.some((step) => step.kind === 'ask') && scenario.steps.some((step) => step.kind === 'delete');
  if (code === 'spend-capped') return scenario.releases.length > 0;
  if (PASSING.includes(code ?? '')) return weather.fronts.some(({ from, to }) => to - from >= A_DAY);
  if (code === 'translator-denied') return weather.fronts.some(({ fault }) => fault === 'denied');
  return false;
}
