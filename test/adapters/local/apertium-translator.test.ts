import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApertiumTranslator } from '../../../functions/adapters/local/apertium-translator.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apertium-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A program with Apertium's command line: `-l`, or `-u -f txt MODE IN OUT`. */
async function program(translate: string): Promise<string> {
  const path = join(folder, 'apertium');
  await writeFile(
    path,
    `#!/bin/sh\nif [ "$1" = -l ]; then printf '  eng-spa\\n  es-fr\\n'; exit 0; fi\n${translate}\n`,
  );
  await chmod(path, 0o755);
  return path;
}

const TAGS_LINES = `sed "s/\\(..*\\)/[$4] \\1/" "$5" > "$6"`;

describe('Apertium', () => {
  it('gets every line apart, and gives them back one to one', async () => {
    const translator = new ApertiumTranslator({ executable: await program(TAGS_LINES) });
    const answer = await translator.translate({
      text: "First line\nÇa & l'autre; $(exit)\n\nLast",
      from: 'en',
      to: 'es',
    });
    expect(answer).toEqual({ text: "[eng-spa] First line\n[eng-spa] Ça & l'autre; $(exit)\n\n[eng-spa] Last" });
  });

  it('goes through a language between if it may, and says which', async () => {
    const translator = new ApertiumTranslator({ executable: await program(TAGS_LINES), canPivot: true });
    expect(await translator.canTranslate('en', 'fr')).toBe(true);
    expect(await translator.translate({ text: 'One', from: 'en', to: 'fr' })).toEqual({
      text: '[es-fr] [eng-spa] One',
      via: { language: 'es', characters: 13, requests: 1 },
    });
  });

  it('does not go through a language between unless it is told that it may', async () => {
    const translator = new ApertiumTranslator({ executable: await program(TAGS_LINES) });
    expect(await translator.canTranslate('en', 'fr')).toBe(false);
    await expect(translator.translate({ text: 'One', from: 'en', to: 'fr' })).rejects.toMatchObject({
      code: 'translator-unsupported-pair',
      failure: { remedy: expect.stringContaining('--pivot any') },
    });
  });

  it('says which pairs it does not have', async () => {
    const translator = new ApertiumTranslator({ executable: await program(TAGS_LINES) });
    expect(await translator.canTranslate('en', 'ru')).toBe(false);
    await expect(translator.translate({ text: 'One', from: 'en', to: 'ru' })).rejects.toMatchObject({
      code: 'translator-unsupported-pair',
    });
  });

  it('says what to install if the program is missing', async () => {
    const translator = new ApertiumTranslator({ executable: join(folder, 'nowhere') });
    expect(await translator.isInstalled()).toBe(false);
    const asked = translator.canTranslate('en', 'es');
    await expect(asked).rejects.toMatchObject({ code: 'translator-not-installed', retryable: false });
    await expect(asked).rejects.toHaveProperty('failure.remedy', expect.stringContaining('apt-get install apertium'));
  });

  it.each([
    ['prints its usage and gives no text', 'echo usage; exit 0'],
    ['ends with an error', 'exit 3'],
  ])('is not trusted when it %s', async (_, translate) => {
    const translator = new ApertiumTranslator({ executable: await program(translate) });
    await expect(translator.translate({ text: 'One', from: 'en', to: 'es' })).rejects.toMatchObject({
      code: 'translator-answer-invalid',
    });
  });

  it('is stopped, with all its processes, when it takes too long', async () => {
    const translator = new ApertiumTranslator({ executable: await program('exec tail -f /dev/null'), timeoutMs: 200 });
    await expect(translator.translate({ text: 'One', from: 'en', to: 'es' })).rejects.toMatchObject({
      code: 'translator-unavailable',
      retryable: true,
    });
  });

  it('leaves no files behind', async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('wirebrief-')).length;
    const translator = new ApertiumTranslator({ executable: await program(TAGS_LINES) });
    await translator.translate({ text: 'One', from: 'en', to: 'es' });
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('wirebrief-')).length).toBeLessThanOrEqual(
      before,
    );
  });

  it('translates if it is installed, and is reported as missing if it is not', async () => {
    const translator = new ApertiumTranslator();
    const isInstalled = await translator.isInstalled();
    const can = await translator.canTranslate('en', 'es').catch((error: unknown) => error);
    if (!isInstalled) expect(can).toMatchObject({ code: 'translator-not-installed' });
    else if (can === true) {
      const { text } = await translator.translate({
        text: 'The minister resigns\nThe house is red.',
        from: 'en',
        to: 'es',
      });
      expect(text.split('\n')).toHaveLength(2);
      expect(text).toContain('casa');
      // Placeholders such as protect.ts puts in place of addresses and terms.
      const shielded = await translator.translate({ text: 'Write to ⟦1⟧ or ⟦12⟧.', from: 'en', to: 'es' });
      expect(shielded.text).toMatch(/⟦1⟧.*⟦12⟧/u);
    } else expect(can).toBe(false);
  });
});
