import { describe, expect, it } from 'vitest';
import { type Burst, drain } from './burst/drain.ts';
import type { Measured } from './burst/measure.ts';

/** A brief takes 0.1 s; a translation a second, and its only request of 1,000 characters goes out at once. */
const MEASURED: Measured = {
  summaries: [{ before: 100, after: 0, requests: 0 }],
  translations: [{ before: 0, after: 1_000, requests: 1 }],
  characters: 1_000,
};
const BURST: Burst = {
  articles: 2_000,
  languages: 1,
  summarizeConcurrency: 10,
  translateConcurrency: 10,
  quota: { rate: 20 },
};

describe('a burst of articles', () => {
  it('is drained as fast as its containers work, where the quota grants more', () => {
    const { seconds, share, requests, throttled } = drain(BURST, MEASURED);
    expect({ requests, throttled }).toEqual({ requests: 2_000, throttled: 0 });
    expect(seconds).toBeCloseTo(200, 0); // ten a second
    expect(share).toBeCloseTo(0.5, 1);
  });

  it('is drained as fast as the quota grants, where there are containers enough', () => {
    const burst = { ...BURST, articles: 20_000, translateConcurrency: 25 };
    const { seconds, share, requests, throttled, givenUp } = drain(burst, MEASURED);
    expect({ requests, givenUp }).toEqual({ requests: 20_000, givenUp: 0 });
    expect(throttled).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(998); // twenty a second, and the first second's twenty at once
    expect(share).toBeGreaterThan(0.85); // those that were refused last come back when the rest is done
  });

  it('gives up what the quota does not grant within 24 hours', () => {
    // One request in ten seconds is 8,640 in 24 hours.
    const { requests, givenUp } = drain({ ...BURST, articles: 10_000, quota: { rate: 20, bytes: 1_000 } }, MEASURED);
    expect(requests + givenUp).toBe(10_000);
    expect(requests).toBeGreaterThan(8_600);
    expect(givenUp).toBeGreaterThan(1_200);
  });
});
