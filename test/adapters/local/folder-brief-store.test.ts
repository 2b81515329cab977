import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderBriefStore } from '../../../functions/adapters/local/folder-brief-store.ts';
import type { BriefStore } from '../../../functions/core/ports.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

const stores: [string, () => BriefStore][] = [
  ['folders', () => new FolderBriefStore(folder)],
  ['memory', () => new MemoryBriefStore()],
];

describe.each(stores)('a brief store in %s', (name, make) => {
  it('gives back what was written, under any name', async () => {
    const store = make();
    const path = `briefs/${name}/новости + ü/a b.txt/es.json`;
    const { etag } = await store.write(path, '{"ñ":1}');
    expect(await store.read(path)).toEqual({ body: '{"ñ":1}', etag });
  });

  it('has nothing where nothing was written', async () => {
    expect(await make().read(`briefs/${name}/none.json`)).toBeUndefined();
  });

  it('writes over an etag only while it stands, and if absent only once', async () => {
    const store = make();
    const path = `briefs/${name}/manifest.json`;
    const { etag } = await store.write(path, 'one', { ifAbsent: true });
    await expect(store.write(path, 'two', { ifAbsent: true })).rejects.toMatchObject({ code: 'store-conflict' });
    await store.write(path, 'two', { ifMatch: etag });
    await expect(store.write(path, 'three', { ifMatch: etag })).rejects.toMatchObject({ code: 'store-conflict' });
    expect((await store.read(path))?.body).toBe('two');
  });

  it('lets one of many writers at once through', async () => {
    const store = make();
    const path = `briefs/${name}/race.json`;
    const writes = await Promise.allSettled([1, 2, 3, 4].map((n) => store.write(path, `${n}`, { ifAbsent: true })));
    expect(writes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('folders', () => {
  it('leave no half-written file behind', async () => {
    await new FolderBriefStore(folder).write('whole/a.json', 'x');
    expect(await readdir(join(folder, 'whole'))).toEqual(['a.json']);
  });

  it.each(['../out.json', '/etc/out.json', 'a/../../out.json', 'a\0b'])('are never left (%j)', async (path) => {
    await expect(new FolderBriefStore(folder).write(path, 'x')).rejects.toMatchObject({ code: 'store-denied' });
  });
});
