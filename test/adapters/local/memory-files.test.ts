import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeIntoMemory } from '../../../functions/adapters/local/memory-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
});
afterEach(() => rm(folder, { recursive: true }));

const entry = (source: string, target: string, to = 'fr') => ({ from: 'en', to, source, target });

describe('entries merged into a translation memory', () => {
  it('are added to the file of their language, or changed where they stand; other lines stay as they were written', async () => {
    const kept = '{"source": "Two", "target": "Deux",   "from": "en", "to": "fr", "note": "mine"}';
    await writeFile(join(folder, 'desk.jsonl'), `${JSON.stringify(entry('One', 'Un'))}\n\n${kept}`);
    const merged = await mergeIntoMemory(folder, [
      entry('One', 'Une'),
      entry('Two', 'Deux'),
      entry('Three', 'Trois'),
      entry('One', '一', 'zh'),
    ]);
    expect(merged).toEqual({ added: 2, changed: 1, same: 1 });
    expect(await readFile(join(folder, 'desk.jsonl'), 'utf8')).toBe(
      `${JSON.stringify(entry('One', 'Une'))}\n\n${kept}\n`,
    );
    expect(await readFile(join(folder, 'fr.jsonl'), 'utf8')).toBe(`${JSON.stringify(entry('Three', 'Trois'))}\n`);
    expect((await readdir(folder)).sort()).toEqual(['desk.jsonl', 'fr.jsonl', 'zh.jsonl']);
  });

  it('change the line that is found if two files have the same source', async () => {
    await writeFile(join(folder, 'a.jsonl'), `${JSON.stringify(entry('One', 'A'))}\n`);
    await writeFile(join(folder, 'z.jsonl'), `${JSON.stringify(entry('One', 'Z'))}\n`);
    await mergeIntoMemory(folder, [entry('One', 'first'), entry('One', 'last')]);
    expect(await readFile(join(folder, 'a.jsonl'), 'utf8')).toContain('"A"');
    expect(await readFile(join(folder, 'z.jsonl'), 'utf8')).toContain('"last"');
  });

  it('that are already there write nothing', async () => {
    await mergeIntoMemory(join(folder, 'new'), [entry('One', 'Un')]);
    expect(await mergeIntoMemory(join(folder, 'new'), [entry('One', 'Un')])).toEqual({ added: 0, changed: 0, same: 1 });
    expect(await readFile(join(folder, 'new', 'fr.jsonl'), 'utf8')).toBe(`${JSON.stringify(entry('One', 'Un'))}\n`);
  });

  it('go into no file of another format', async () => {
    await writeFile(join(folder, 'fr.jsonl'), 'not JSON\n');
    await expect(mergeIntoMemory(folder, [entry('One', 'Un')])).rejects.toThrow(join(folder, 'fr.jsonl, line 1'));
    expect(await readFile(join(folder, 'fr.jsonl'), 'utf8')).toBe('not JSON\n');
  });
});
