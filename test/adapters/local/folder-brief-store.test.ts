import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderBriefStore } from '../../../functions/adapters/local/folder-brief-store.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';
import { describeBriefStore } from '../brief-store-contract.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

describeBriefStore('folders', () => new FolderBriefStore(folder));
describeBriefStore('memory', () => new MemoryBriefStore());

describe('folders', () => {
  it('leave no half-written file behind', async () => {
    await new FolderBriefStore(folder).write('whole/a.json', 'x');
    expect(await readdir(join(folder, 'whole'))).toEqual(['a.json']);
  });

  it.each(['../out.json', '/etc/out.json', 'a/../../out.json', 'a\0b'])('are never left (%j)', async (path) => {
    await expect(new FolderBriefStore(folder).write(path, 'x')).rejects.toMatchObject({ code: 'store-denied' });
  });
});
