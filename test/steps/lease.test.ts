import { describe, expect, it } from 'vitest';
import { WirebriefError } from '../../functions/core/errors.ts';
import { withLease } from '../../functions/steps/lease.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

const START = Date.parse('2026-11-27T08:00:00Z');
const MINUTE = 60_000;
const lease = ['articles/порт.txt', 'es'];

/** A worker at a time, in minutes after the start. */
const worker = (briefs: MemoryBriefStore, holder: string, minutes = 0) => ({
  briefs,
  now: () => new Date(START + minutes * MINUTE),
  leasing: { holder, milliseconds: MINUTE },
});

describe('a lease', () => {
  it.each([
    ['for the same work looks again later', 'm2/1', 'work-in-progress'],
    ['that the queue has delivered twice goes back to its queue', 'm1/2', 'message-duplicated'],
  ])('lets one of two copies work; a message %s', async (_, holder, code) => {
    const briefs = new MemoryBriefStore();
    const work = withLease(worker(briefs, 'm1/1'), lease, async () => {
      const second = withLease(worker(briefs, holder), lease, async () => 'second');
      await expect(second).rejects.toMatchObject({ code, retryable: true });
      return 'first';
    });
    expect(await work).toBe('first');
  });

  it('whose taking was made although its answer was lost is held all the same', async () => {
    const briefs = new MemoryBriefStore();
    const write = briefs.write.bind(briefs);
    briefs.write = async (path, body, condition) => {
      briefs.write = write;
      await write(path, body, condition);
      return write(path, body, condition); // the client's own second try
    };
    expect(await withLease(worker(briefs, 'm1/1'), lease, async () => 'done')).toBe('done');
    expect(briefs.files.size).toBe(0);
  });

  it('is given back when the work ends, and when it fails', async () => {
    const briefs = new MemoryBriefStore();
    const failing = withLease(worker(briefs, 'm1/1'), lease, async () => {
      throw new WirebriefError('translator-throttled', 'too many', 'wait');
    });
    await expect(failing).rejects.toMatchObject({ code: 'translator-throttled' });
    expect(briefs.files.size).toBe(0);
    expect(await withLease(worker(briefs, 'm2/1'), lease, async () => 'second')).toBe('second');
  });

  it.each([
    [0.9, 'message-duplicated'],
    [1.1, undefined],
  ])('of a worker that crashed runs out with its time (after %d minutes: %s)', async (minutes, code) => {
    const briefs = new MemoryBriefStore();
    const crash = new Promise<void>((begun) => {
      void withLease(worker(briefs, 'm1/1'), lease, () => new Promise(() => begun())); // it never ends
    });
    await crash;
    const next = withLease(worker(briefs, 'm1/2', minutes), lease, async () => undefined);
    await (code ? expect(next).rejects.toMatchObject({ code }) : expect(next).resolves.toBeUndefined());
  });

  it('on one language is none on another, nor on another article', async () => {
    const briefs = new MemoryBriefStore();
    const inner = (name: readonly string[]) => withLease(worker(briefs, 'm2/1'), name, async () => 'done');
    const both = withLease(worker(briefs, 'm1/1'), lease, async () => [
      await inner(['articles/порт.txt', 'fr']),
      await inner(['articles/порт.txt']),
      await inner(['articles/quay.txt', 'es']),
    ]);
    expect(await both).toEqual(['done', 'done', 'done']);
  });

  it('that cannot be read has run out', async () => {
    const briefs = new MemoryBriefStore();
    await withLease(worker(briefs, 'm1/1'), lease, async () => {
      for (const path of briefs.files.keys()) briefs.files.set(path, 'no lease');
      expect(await withLease(worker(briefs, 'm2/1'), lease, async () => 'second')).toBe('second');
    });
  });

  it('is not needed on a laptop', async () => {
    const briefs = new MemoryBriefStore();
    expect(await withLease({ briefs, now: () => new Date(START) }, lease, async () => 'done')).toBe('done');
    expect(briefs.operations).toBe(0);
  });
});
