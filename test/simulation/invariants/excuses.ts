import type { World } from './world.ts';

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
  if (code === 'translator-denied') return weather.fronts.some(({ fault }) => fault === 'denied');
  return false;
}
