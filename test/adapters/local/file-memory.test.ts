import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileMemory } from '../../../functions/adapters/local/file-memory.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const entry = (from: string, to: string, source: string, target: string) =>
  `${JSON.stringify({ from, to, source, target })}\n`;

describe('a translation memory in a folder', () => {
  it('finds whole lines by language pair, in the order of the question', async () => {
    await writeFile(join(folder, 'a.jsonl'), entry('en', 'fr', 'Good morning.', 'Bonjour.'));
    await writeFile(join(folder, 'b.jsonl'), `\n${entry('en', 'zh', 'Good morning.', '早上好。')}`);
    const memory = new FileMemory(folder);
    expect(await memory.find(['unknown', 'Good morning.'], 'en', 'fr')).toEqual([undefined, 'Bonjour.']);
    expect(await memory.find(['Good morning.'], 'en', 'zh')).toEqual(['早上好。']);
    expect(await memory.find(['Good morning'], 'en', 'fr')).toEqual([undefined]);
    expect(await memory.find([], 'en', 'fr')).toEqual([]);
  });

  it('reads the folder once, when first asked', async () => {
    const memory = new FileMemory(folder);
    await writeFile(join(folder, 'a.jsonl'), entry('en', 'fr', 'One', 'Un'));
    expect(await memory.find(['One'], 'en', 'fr')).toEqual(['Un']);
    await writeFile(join(folder, 'a.jsonl'), entry('en', 'fr', 'One', 'Une'));
    expect(await memory.find(['One'], 'en', 'fr')).toEqual(['Un']);
  });

  it.each([
    ['{"from":"en"', 'not JSON'],
    ['{"from":"en","to":"fr","source":"One"}', 'target'],
    ['[]', 'not an entry'],
  ])('names the file and line of what it cannot read: %s', async (line, reason) => {
    await writeFile(join(folder, 'a.jsonl'), `${entry('en', 'fr', 'One', 'Un')}\n${line}\n`);
    const asked = new FileMemory(folder).find(['One'], 'en', 'fr');
    await expect(asked).rejects.toMatchObject({ code: 'store-content-invalid' });
    await expect(asked).rejects.toThrow(join(folder, 'a.jsonl, line 3'));
    await expect(asked).rejects.toThrow(reason);
  });

  it('fails if there is no such folder', async () => {
    await expect(new FileMemory(join(folder, 'nowhere')).find(['One'], 'en', 'fr')).rejects.toMatchObject({
      code: 'usage-invalid',
    });
  });
});
