import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs } from '../../cli/find-inputs.ts';
import { serializeManifest } from '../../functions/core/manifest/manifest.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-inputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text = 'An article.'): Promise<string> => {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
};
const keysOf = async (...patterns: string[]): Promise<string[]> => [...(await findInputs(patterns)).files.keys()];

const MANIFEST = serializeManifest({
  schemaVersion: 2,
  articleKey: 'a.txt',
  sha256: 'a'.repeat(64),
  fingerprint: 'b'.repeat(64),
  brief: { state: 'waiting', since: '2026-11-24T00:00:00.000Z', tries: 0 },
  languages: {},
  updatedAt: '2026-11-24T00:00:00.000Z',
});

describe('the files of a run', () => {
  it('have their own name as key, or in a folder their path within it', async () => {
    await put('inbox/новости.txt');
    await put('inbox/sub dir/记者.md');
    expect(await keysOf(await put('a b.txt'), join(folder, 'inbox'))).toEqual([
      'a b.txt',
      'sub dir/记者.md',
      'новости.txt',
    ]);
  });

  it('with the same name get as much of their paths into their keys as tells them apart, in whatever order they are named', async () => {
    const files = [await put('north/x/same.txt'), await put('south/x/same.txt'), await put('other.txt')];
    const keys = ['north/x/same.txt', 'south/x/same.txt', 'other.txt'];
    expect(await keysOf(...files)).toEqual(keys);
    expect(await keysOf(...files.toReversed())).toEqual(keys.toReversed());
  });

  it('are read once, however often they are named', async () => {
    const file = await put('a.txt');
    expect(await keysOf(file, folder, join(folder, '*.txt'))).toEqual(['a.txt']);
  });

  it('are not what an earlier run wrote beside them', async () => {
    await put('a.txt');
    await put('site/manifest.json', '{"name":"a site of its own"}');
    await put('site/page.html');
    await put('briefs/a.txt/manifest.json', MANIFEST);
    await put('briefs/a.txt/en.html');
    await put(`results/lines/${'0'.repeat(64)}.json`);
    expect(await keysOf(folder)).toEqual(['a.txt', 'site/manifest.json', 'site/page.html']);
    expect(await keysOf(join(folder, '**/*.html'))).toEqual(['page.html']);
  });

  it('of a folder whose endings are not those of articles are listed as left out, and read if they are named themselves', async () => {
    await put('a.txt');
    const report = await put('report.docx');
    await put('glossary/terms.csv');
    await put('.hidden');
    expect((await findInputs([folder])).leftOut).toEqual(['report.docx']);
    expect(await keysOf(report)).toEqual(['report.docx']);
  });

  it('that do not exist are reported, with what to do', async () => {
    await put('empty/notes.docx');
    await expect(findInputs([join(folder, 'none.txt')])).rejects.toThrow('none.txt: there is no such file');
    await expect(findInputs([join(folder, 'empty')])).rejects.toThrow('empty: the folder has no article');
  });
});
