import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { drop } from '../../../cli/commands/drop.ts';
import { openStack, type Stack } from '../../../cli/stack/stack.ts';
import { isAbout } from '../../../cli/stack/uploads.ts';
import { s3Client } from '../../../functions/adapters/aws/clients.ts';
import type { Manifest } from '../../../functions/core/manifest/manifest.ts';
import { renderJson } from '../../../functions/core/render/render-json.ts';
import { sha256 } from '../../../functions/core/text/sha256.ts';
import {
  DONE,
  FakeTerminal,
  failureOf,
  type LocalStack,
  manifestOf,
  startLocalStack,
  WAITING,
} from '../../fakes/local-stack.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const STORY =
  'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats. The first boats will arrive in May.';
const sha = (text: string): string => sha256(new TextEncoder().encode(text));

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-'));
  local = await startLocalStack(vi.stubEnv);
  vi.stubEnv('NO_COLOR', '1');
  stack = await openStack({ stack: 'Wirebrief' });
});
beforeEach(() => {
  at = new FakeTerminal(new Date().toISOString());
});
afterAll(async () => {
  await local.stop();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

async function file(name: string, text = STORY): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

const head = (key: string) =>
  s3Client()
    .send(new HeadObjectCommand({ Bucket: 'wirebrief-articles', Key: key }))
    .then(({ ContentType, Metadata, LastModified }) => ({ ContentType, Metadata, LastModified }));

/** What the stack writes about a dropped article. */
const written = (key: string, text: string, other: Partial<Manifest> = {}): Promise<void> =>
  local.putManifest(manifestOf(key, { sha256: sha(text), updatedAt: at.now().toISOString(), ...other }));

describe('wirebrief drop', () => {
  it('says what it costs, uploads with the wishes, waits for the brief and shows it', async () => {
    const key = 'articles/2026/порт 1+1.md';
    await local.putBriefFile('briefs/2026/порт 1+1.md/brief.json', renderJson(translatableBrief()));
    const pending = { brief: WAITING, languages: { es: WAITING } };
    at.meanwhile = async (wait) => {
      if (wait === 2) await written(key, STORY, pending);
      if (wait === 3) await written(key, STORY);
    };
    const flags = { to: 'es', formality: 'formal', sourceLanguage: 'en', under: '2026/', timeout: 60 };
    expect(await drop(stack, [await file('порт 1+1.md')], flags, at)).toBe(0);
    expect(await head(key)).toMatchObject({
      ContentType: 'text/markdown',
      Metadata: { languages: 'es', formality: 'formal', 'source-language': 'en' },
    });
    expect(at.said[0]).toMatch(/^1 article to upload, at most \$0\.\d{4}: \d+ characters to translate\.$/u);
    expect(at.waits).toEqual([1_000, 1_500, 2_250]);
    expect(at.out[0]).toContain('Norvale council votes to repair 14 bridges');
    expect(at.out[0]).toContain('files in s3://wirebrief-briefs/briefs/2026/порт 1+1.md');
    expect(at.out[1]).toBe('1 of 1 article complete in 4.8 s');
  });

  it('uploads nothing that is there with the same wishes, and shows it', async () => {
    const path = await file('порт 1+1.md');
    const before = await head('articles/2026/порт 1+1.md');
    const flags = { to: 'es', formality: 'formal', sourceLanguage: 'en', under: '2026', timeout: 60, json: true };
    expect(await drop(stack, [path], flags, at)).toBe(0);
    expect(at.said).toEqual(['articles/2026/порт 1+1.md is there already, with the same wishes: not uploaded again']);
    expect(at.waits).toEqual([]);
    expect(JSON.parse(at.out[0] ?? '')).toMatchObject({
      key: 'articles/2026/порт 1+1.md',
      state: 'complete',
      brief: { headline: 'Norvale council votes to repair 14 bridges' },
    });
    expect((await head('articles/2026/порт 1+1.md')).LastModified).toEqual(before.LastModified);
  });

  it('uploads again what has other wishes, other bytes, or failed', async () => {
    await local.putArticle('articles/wishes.txt', STORY, { languages: 'fr' });
    await written('articles/wishes.txt', STORY);
    await local.putArticle('articles/bytes.txt', STORY.replace('42', '41'), { languages: 'es' });
    await written('articles/bytes.txt', STORY);
    await local.putArticle('articles/failed.txt', STORY, { languages: 'es' });
    const failed = { ...WAITING, state: 'failed', lastFailure: failureOf('translator-denied') } as const;
    await written('articles/failed.txt', STORY, { languages: { en: DONE, es: failed } });
    const files = await Promise.all(['wishes.txt', 'bytes.txt', 'failed.txt'].map((name) => file(`again/${name}`)));
    expect(await drop(stack, files, { to: 'es', wait: false, timeout: 60 }, at)).toBe(0);
    expect(at.said.map((line) => line.replace(/\$.*/u, '$'))).toEqual([
      '3 articles to upload, at most $',
      'To see them done: wirebrief status articles/ --watch',
    ]);
    expect(at.out).toEqual(['articles/wishes.txt', 'articles/bytes.txt', 'articles/failed.txt']);
  });

  it('is not fooled by the manifest of the version before', async () => {
    const key = 'articles/versions.txt';
    await written(key, 'the first version');
    at.meanwhile = async (wait) => {
      if (wait === 4) await written(key, STORY);
    };
    expect(await drop(stack, [await file('versions.txt')], { timeout: 60, json: true }, at)).toBe(0);
    expect(at.waits).toHaveLength(4);
  });

  it('ends after its time, and says that the work goes on', async () => {
    const path = await file('slow.txt');
    expect(await drop(stack, [path], { timeout: 10 }, at)).toBe(1);
    expect(at.out).toEqual([
      'articles/slow.txt: not done after 10 s; it goes on by itself: wirebrief status slow.txt',
      '0 of 1 article complete in 10.0 s',
    ]);
  });

  it('ends with 1 where a language failed, and shows why', async () => {
    const key = 'articles/partial.txt';
    await local.putBriefFile('briefs/partial.txt/brief.json', renderJson(translatableBrief()));
    const failed = {
      ...WAITING,
      state: 'failed',
      lastFailure: failureOf('translator-denied', 'Amazon Translate said no'),
    } as const;
    at.meanwhile = () => written(key, STORY, { languages: { en: DONE, es: failed } });
    expect(await drop(stack, [await file('partial.txt')], { timeout: 60 }, at)).toBe(1);
    expect(at.out[0]).toContain(
      '  es (Spanish): not translated\n    Amazon Translate said no. What to do: do something.',
    );
  });

  it.each([
    [{ to: 'espanol!' }, '"espanol!" is not a language tag that is known here.'],
    [{ formality: 'rude' }, 'the formality "rude" cannot be kept: it names no tone'],
    [{ engine: 'bedrock' as const }, 'this stack has no models for the engine bedrock'],
  ])('refuses wishes that the functions would refuse, before it uploads anything: %j', async (flags, message) => {
    await expect(drop(stack, [await file('refused.txt')], { ...flags, timeout: 60 }, at)).rejects.toMatchObject({
      message,
    });
    await expect(head('articles/refused.txt')).rejects.toThrow();
  });

  it('refuses a key whose briefs would have none', async () => {
    const under = 'п'.repeat(500);
    await expect(drop(stack, [await file('long.txt')], { under, timeout: 60 }, at)).rejects.toMatchObject({
      failure: { remedy: 'a key has at most 1,000 bytes, since those of its briefs are longer' },
    });
  });

  it('refuses a file that the stack would refuse', async () => {
    await expect(
      drop(stack, [await file('huge.txt', 'x'.repeat(1_000_001))], { timeout: 60 }, at),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/huge\.txt has 1,000,001 bytes, the stack takes 1,000,000$/u),
    });
  });
});

describe('a manifest', () => {
  const upload = {
    article: { key: 'articles/a.txt', bytes: new Uint8Array(), wishes: {} },
    sha256: 'new',
    before: manifestOf('articles/a.txt', { versionId: 'v1', sha256: 'old' }),
    isThere: false,
    versionId: 'v2',
  };
  it.each<[string, Partial<Manifest>, boolean]>([
    ['of the version before', { versionId: 'v1', sha256: 'old' }, false],
    ['of the version before with the same bytes', { versionId: 'v1', sha256: 'new' }, false],
    ['of the uploaded version', { versionId: 'v2', sha256: 'new' }, true],
    [
      'that names the uploaded version as one that failed',
      { versionId: 'v1', unread: { versionId: 'v2', ...failureOf('article-too-short') } },
      true,
    ],
    [
      'that names another version as one that failed',
      { versionId: 'v1', unread: { versionId: 'v0', ...failureOf('article-too-short') } },
      false,
    ],
    [
      'of the article as it is now, with the uploaded bytes',
      { sha256: 'new', updatedAt: '2026-11-27T11:00:00.000Z' },
      true,
    ],
  ])('%s', (_, manifest, is) => {
    expect(isAbout(upload, manifestOf('articles/a.txt', manifest))).toBe(is);
  });
});
