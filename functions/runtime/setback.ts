import type { Attempt } from '../core/manifest/work-state.ts';
import type { Setback } from './queue-work.ts';

const MS_PER_SECOND = 1_000;

/** A setback as the manifest records it: until when the work waits follows from the time now. */
export const attemptOf = ({ failure, tries, delaySeconds, copy, at }: Setback, now: Date): Attempt => ({
  failure,
  tries,
  copy,
  ...(delaySeconds === undefined ? {} : { until: new Date((at ?? now).getTime() + delaySeconds * MS_PER_SECOND) }),
});
