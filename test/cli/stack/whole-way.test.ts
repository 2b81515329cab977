import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backfill } from '../../../cli/commands/backfill.ts';
import { drop } from '../../../cli/commands/drop.ts';
import { regenerate } from '../../../cli/commands/regenerate.ts';
import { retry } from '../../../cli/commands/retry.ts';
import { status } from '../../../cli/commands/status.ts';
import { withdraw } from '../../../cli/commands/withdraw.ts';
import { openStack, type Stack } from '../../../cli/stack/stack.ts';
import { parseManifest, serializeManifest } from '../../../functions/core/manifest/manifest.ts';
import { setFunctions, workOff } from '../../fakes/local-functions.ts';
import { FakeTerminal, failureOf, type LocalStack, startLocalStack } from '../../fakes/local-stack.ts';
import { objectCreated } from '../../fakes/queue-events.ts';

const STORY = `Harbour opens to 42 boats

The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats for 1.5 million crowns a year. “This is a fair price, and we will pay it,” said Ada Lund, the mayor of Norvale. The first boats will arrive in May.`;
const KEY = 'articles/порт 1+1.txt';
const FOLDER = 'briefs/порт 1+1.txt';

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-'));
  local = await startLocalStack(vi.stubEnv);
  // A person's withdrawal withdraws nevertheless.
  setFunctions(local, vi.stubEnv, { ON_ARTICLE_DELETED: 'keep', NO_COLOR: '1' });
  stack = await openStack({ stack: 'Wirebrief' });
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});
beforeEach(() => {
  at = new FakeTerminal(new Date().toISOString());
});
afterAll(async () => {
  vi.restoreAllMocks();
  await local.stop();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

async function file(): Promise<string> {
  const path = join(folder, 'порт 1+1.txt');
  await writeFile(path, STORY);
  return path;
}

describe('the commands and the functions', () => {
  it('agree about an article that is dropped: it is briefed, shown, and dropped only once', async () => {
    at.meanwhile = (wait) => (wait === 1 ? workOff(local, objectCreated(KEY, { sequencer: '01' })) : Promise.resolve());
    expect(await drop(stack, [await file()], { formality: 'formal', timeout: 60 }, at)).toBe(0);
    expect(at.out[0]).toContain('es (Spanish): by amazon-translate');
    expect(await drop(stack, [await file()], { formality: 'formal', timeout: 60 }, at)).toBe(0);
    expect(at.said.at(-1)).toBe('articles/порт 1+1.txt is there already, with the same wishes: not uploaded again');
  });

  it('agree that nothing of it is stale', async () => {
    expect(await regenerate(stack, 'порт', {}, at)).toBe(0);
    expect(at.out).toEqual(['Nothing is stale: 1 finished article looked at.']);
    const pivoting = { ...stack, settings: { ...stack.settings, pivot: 'english' as const } };
    expect(await regenerate(pivoting, 'порт', { dryRun: true }, at)).toBe(0);
    expect(at.out[1]).toBe('  articles/порт 1+1.txt: es: another glossary or translator');
  });

  it('agree about a language that is added, in the formality that was wished for', async () => {
    expect(await backfill(stack, 'порт', { to: 'ja' }, at)).toBe(0);
    await workOff(local);
    const manifest = parseManifest((await local.briefFile(`${FOLDER}/manifest.json`)) ?? '');
    expect(manifest).toMatchObject({
      added: ['ja'],
      formality: { es: 'formal', ja: 'formal' },
      languages: { es: { state: 'done' }, ja: { state: 'done' } },
    });
    expect(await backfill(stack, 'порт', { to: 'ja' }, at)).toBe(0);
    expect(at.out.at(-1)).toBe('Nothing among 1 article was never briefed or lacks ja.');
  });

  it('agree about a language that failed and is tried again, for which nothing is paid that was paid', async () => {
    const manifest = parseManifest((await local.briefFile(`${FOLDER}/manifest.json`)) ?? '');
    if (!manifest) throw new Error('there is no manifest');
    const es = {
      state: 'failed',
      since: manifest.updatedAt,
      tries: 1,
      lastFailure: failureOf('translator-denied'),
    } as const;
    await local.putBriefFile(
      `${FOLDER}/manifest.json`,
      serializeManifest({ ...manifest, languages: { ...manifest.languages, es } }),
    );
    expect(await status(stack, 'порт', { json: true }, at)).toBe(1);
    const before = local.cloud.translated.length;
    expect(await retry(stack, KEY, {}, at)).toBe(0);
    expect(at.out).toContain('1 article, at most $0.0000: 0 characters to translate.');
    await workOff(local);
    expect(local.cloud.translated).toHaveLength(before);
    expect(await status(stack, 'порт', { json: true }, at)).toBe(0);
  });

  it('agree about a withdrawal: the pages go, although those of deleted articles are kept', async () => {
    at.meanwhile = () => workOff(local);
    expect(await withdraw(stack, KEY, { yes: true, timeout: 60 }, at)).toBe(0);
    const left = await Promise.all(['es.html', 'ja.json', 'en.md'].map((name) => local.briefFile(`${FOLDER}/${name}`)));
    expect(left).toEqual([undefined, undefined, undefined]);
  });

  it('agree about an article that is dropped again after its withdrawal', async () => {
    at.meanwhile = (wait) => (wait === 1 ? workOff(local, objectCreated(KEY, { sequencer: '05' })) : Promise.resolve());
    expect(await drop(stack, [await file()], { timeout: 60 }, at)).toBe(0);
    expect(await local.briefFile(`${FOLDER}/es.html`)).toContain('<html');
  });
});
