import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, WirebriefError } from '../../functions/core/errors.ts';
import { type Delivered, isThrottled, postponed, waitedInVain } from '../../functions/runtime/postpone.ts';

const HOUR = 3_600_000;
const START = 1_780_000_000_000;
const first: Delivered = { messageId: 'm1', body: '{"a":1}', sentAt: START, attributes: {} };
const waited = (times: number, changes: Partial<Delivered> = {}): Delivered => ({
  ...first,
  attributes: { WirebriefPostponed: String(times), WirebriefFirstSent: String(START) },
  ...changes,
});

describe('a throttled message', () => {
  it('comes again unchanged, with the number of its waits and the time of the first', () => {
    expect(postponed(first)).toMatchObject({
      body: '{"a":1}',
      attributes: { WirebriefPostponed: '1', WirebriefFirstSent: String(START) },
    });
    expect(postponed(waited(3, { sentAt: START + HOUR }))?.attributes).toEqual({
      WirebriefPostponed: '4',
      WirebriefFirstSent: String(START),
    });
  });

  it.each([
    [0, 30],
    [1, 60],
    [2, 120],
    [4, 480],
    [5, 900],
    [80, 900],
    [5000, 900],
  ])('waits, after %i waits, for at most %i seconds and at least three quarters of that', (times, most) => {
    fc.assert(
      fc.property(fc.uuid(), (messageId) => {
        const seconds = postponed(waited(times, { messageId }))?.delaySeconds ?? -1;
        expect(seconds).toBeLessThanOrEqual(most);
        expect(seconds).toBeGreaterThanOrEqual(Math.floor(most * 0.75));
        expect(Number.isInteger(seconds)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('does not come back at the same time as others', () => {
    const delays = ['a', 'b', 'c', 'd', 'e'].map((messageId) => postponed(waited(9, { messageId }))?.delaySeconds);
    expect(new Set(delays).size).toBeGreaterThan(3);
  });

  it('may wait for hours, and is given up after a day by the queue’s clock', () => {
    expect(postponed(waited(90, { sentAt: START + 23.9 * HOUR }))).toBeDefined();
    expect(postponed(waited(90, { sentAt: START + 24 * HOUR }))).toBeUndefined();
  });

  it.each(['', '-1', 'NaN', '9'.repeat(400), '1e9', '0x10'])(
    'with a count that is not a number (%j) starts counting again',
    (count) => {
      const message = { ...first, attributes: { WirebriefPostponed: count, WirebriefFirstSent: count } };
      expect(postponed(message)?.attributes).toEqual({ WirebriefPostponed: '1', WirebriefFirstSent: String(START) });
    },
  );

  it('that waited in vain leaves a failure that says so and is not retryable', () => {
    const throttled = failure('translator-throttled', 'Amazon Translate answered TooManyRequestsException.', 'wait');
    expect(waitedInVain(throttled)).toMatchObject({
      code: 'translator-throttled',
      message: 'Amazon Translate answered TooManyRequestsException. It has been so for 24 hours.',
      retryable: false,
      remedy: expect.stringContaining('AWS Support'),
    });
  });

  it.each([
    ['translator-throttled', true],
    ['model-throttled', true],
    ['translator-unavailable', false],
    ['store-unavailable', false],
    ['translator-unsupported-pair', false],
  ] as const)('is one whose failure is %s: %s', (code, is) => {
    expect(isThrottled(new WirebriefError(code, 'm', 'r'))).toBe(is);
    expect(isThrottled(new TypeError(code))).toBe(false);
  });
});
