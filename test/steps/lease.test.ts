import { describe, expect, it } from 'vitest';
import { WirebriefError } from '../../functions/core/errors.ts';
import { withLease } from '../../functions/steps/lease.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

const START = Date.parse('2026-11-27T08:00:00Z');
const MINUTE = 60_000;
const name = ['articles/порт.txt', 'es'];

/** A worker at a time, in minutes after the start. */
const worker = (briefs: MemoryBriefStore, holder: string, minutes = 0) => ({
  briefs,
  now: () => new Date(START + minutes * MINUTE),
  leasing: { holder, milliseconds: MINUTE },
});

describe('a lease', () => {
  it('lets one of two copies work, and sends the other away to come again', async () => {
    const briefs = new MemoryBriefStore();
    const work = withLease(worker(briefs, 'm1/1'), name, async () => {
      const second = withLease(worker(briefs, 'm2/1'), name, async () => 'second');
      await expect(second).rejects.toMatchObject({ code: 'work-in-progress', retryable: true });
      return 'first';
    });
    expect(await work).toBe('first');
  });

  it('is given back when the work ends, and when it fails', async () => {
    const briefs = new MemoryBriefStore();
    const failing = withLease(worker(briefs, 'm1/1'), name, async () => {
      throw new WirebriefError('translator-throttled', 'too many', 'wait');
    });
    await expect(failing).rejects.toMatchObject({ code: 'translator-throttled' });
    expect(briefs.files.size).toBe(0);
    expect(await withLease(worker(briefs, 'm2/1'), name, async () => 'second')).toBe('second');
  });

  it.each([
    [0.9, 'work-in-progress'],
    [1.1, undefined],
  ])('of a worker that crashed runs out with its time (after %d minutes: %s)', async (minutes, code) => {
    const briefs = new MemoryBriefStore();
    const crash = new Promise<void>((begun) => {
      void withLease(worker(briefs, 'm1/1'), name, () => new Promise(() => begun())); // it never ends
    });
    await crash;
    const next = withLease(worker(briefs, 'm1/2', minutes), name, async () => undefined);
    await (code ? expect(next).rejects.toMatchObject({ code }) : expect(next).resolves.toBeUndefined());
  });

  it('on one language is none on another, nor on another article', async () => {
    const briefs = new MemoryBriefStore();
    const inner = (other: readonly string[]) => withLease(worker(briefs, 'm2/1'), other, async () => 'done');
    const both = withLease(worker(briefs, 'm1/1'), name, async () => [
      await inner(['articles/порт.txt', 'fr']),
      await inner(['articles/порт.txt']),
      await inner(['articles/quay.txt', 'es']),
    ]);
    expect(await both).toEqual(['done', 'done', 'done']);
  });

  it('that cannot be read has run out', async () => {
    const briefs = new MemoryBriefStore();
    await withLease(worker(briefs, 'm1/1'), name, async () => {
      for (const path of briefs.files.keys()) briefs.files.set(path, 'no lease');
      expect(await withLease(worker(briefs, 'm2/1'), name, async () => 'second')).toBe('second');
    });
  });

  it('is not needed on a laptop', async () => {
    const briefs = new MemoryBriefStore();
    expect(await withLease({ briefs, now: () => new Date(START) }, name, async () => 'done')).toBe('done');
    expect(briefs.operations).toBe(0);
  });
});
