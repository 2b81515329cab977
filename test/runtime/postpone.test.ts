import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, WirebriefError } from '../../functions/core/errors.ts';
import { type Delivered, isPassing, postponed as postponedBy, waitedInVain } from '../../functions/runtime/postpone.ts';

const postponed = (delivered: Delivered) => postponedBy(delivered, 'translator-throttled');
const HOUR = 3_600_000;
const START = 1_780_000_000_000;
const first: Delivered = { messageId: 'm1', body: '{"a":1}', sentAt: START, attributes: {} };
const waited = (times: number, changes: Partial<Delivered> = {}): Delivered => ({
  ...first,
  attributes: { WirebriefPostponed: String(times), WirebriefFirstSent: String(START) },
  ...changes,
});

describe('a message that must wait', () => {
  it('comes again unchanged, with the number of its waits and the time of the first', () => {
    expect(postponed(first)).toMatchObject({
      body: '{"a":1}',
      attributes: { WirebriefPostponed: '1', WirebriefFirstSent: String(START) },
    });
    expect(postponed(waited(3, { sentAt: START + HOUR }))?.attributes).toEqual({
      WirebriefPostponed: '4',
      WirebriefFirstSent: String(START),
      WirebriefCopy: 'm1/4',
    });
  });

  it.each([
    [0, 5],
    [1, 10],
    [2, 20],
    [4, 80],
    [7, 640],
    [8, 900],
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
      expect(postponed(message)?.attributes).toEqual({
        WirebriefPostponed: '1',
        WirebriefFirstSent: String(START),
        WirebriefCopy: 'm1/1',
      });
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
    ['model-unavailable', true],
    ['store-conflict', true],
    ['translator-unsupported-pair', false],
    ['store-denied', false],
  ] as const)('is one whose failure is %s: %s', (code, is) => {
    expect(isPassing(new WirebriefError(code, 'm', 'r'))).toBe(is);
    expect(isPassing(new TypeError(code))).toBe(false);
  });

  it('goes on at once, as if it were new, if only the time was up', () => {
    expect(postponedBy(waited(5), 'work-unfinished')).toEqual({
      body: '{"a":1}',
      delaySeconds: 0,
      attributes: {},
    });
  });

  it('looks again soon if another copy is at the work, and that is no waiting', () => {
    expect(postponedBy(waited(5), 'work-in-progress')).toEqual({
      body: '{"a":1}',
      delaySeconds: 15,
      attributes: { WirebriefPostponed: '5', WirebriefFirstSent: String(START) },
    });
  });
});
