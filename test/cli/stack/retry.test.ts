import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { retry } from '../../../cli/commands/retry.ts';
import { openStack, type Stack } from '../../../cli/stack/stack.ts';
import {
  DONE,
  FakeTerminal,
  failureOf,
  type LocalStack,
  manifestOf,
  startLocalStack,
  WAITING,
} from '../../fakes/local-stack.ts';

const STORY =
  'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats. The first boats will arrive in May.';
const SINCE = '2026-11-27T10:00:00.000Z';
const FAILED = { ...WAITING, state: 'failed', lastFailure: failureOf('translator-denied') } as const;
const PARKED = { ...WAITING, state: 'parked', parkedBy: 'maxDayUsd', lastFailure: failureOf('spend-capped') } as const;

const asked = (key: string, other: object = {}) => ({
  source: 'wirebrief',
  'detail-type': 'Object Created',
  detail: { object: { key }, ...other },
});

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
  stack = await openStack({ stack: 'Wirebrief' });
});
beforeEach(() => {
  // The notes of requests have the server's time.
  at = new FakeTerminal(new Date().toISOString());
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});

async function put(key: string, manifest: Parameters<typeof manifestOf>[1], text = STORY): Promise<void> {
  await local.putArticle(key, text);
  await local.putManifest(manifestOf(key, manifest));
}

describe('wirebrief retry', () => {
  it('asks once for each article that failed, is partial, parked, stuck or has no readable manifest, and says what it costs', async () => {
    await put('articles/a/complete.txt', {});
    await put('articles/a/failed.txt', { brief: FAILED, languages: {} });
    await put('articles/a/partial.txt', { languages: { en: DONE, es: FAILED, fr: FAILED } });
    await put('articles/a/parked.txt', { languages: { en: DONE, es: PARKED } });
    await put('articles/a/stuck.txt', { languages: { en: DONE, es: WAITING }, updatedAt: '2026-11-20T10:00:00.000Z' });
    await put('articles/a/waiting.txt', {
      languages: { en: DONE, es: { ...WAITING, since: SINCE } },
      updatedAt: at.now().toISOString(),
    });
    await local.putArticle('articles/a/broken.txt', STORY);
    await local.putBriefFile('briefs/a/broken.txt/manifest.json', '{');
    await local.putArticle('articles/a/new.txt', STORY);
    expect(await retry(stack, 'a/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toEqual(
      ['broken', 'failed', 'parked', 'partial', 'stuck'].map((name) => asked(`articles/a/${name}.txt`)),
    );
    expect(at.out.slice(0, 5)).toEqual(
      [
        '  articles/a/broken.txt: unreadable',
        '  articles/a/failed.txt: translator-denied',
        '  articles/a/parked.txt: spend-capped',
        '  articles/a/partial.txt: translator-denied',
        '  articles/a/stuck.txt: stuck (its turn has not come)',
      ].map((line) => line.replace('spend-capped', 'maxDayUsd')),
    );
    expect(at.out[5]).toMatch(/^5 articles, at most \$0\.\d{4}: \d,\d{3} characters to translate\.$/u);
    expect(at.out[6]).toBe('Asked for 5 articles. To see them done: wirebrief status a/ --watch');
    expect(at.said).toEqual(['What a cap holds back stays parked while the cap holds; --over-cap lets it through.']);
  });

  it('does not ask again for what it asked for, until something was written about the article', async () => {
    expect(await retry(stack, 'a/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([]);
    expect(at.said.at(-1)).toBe('5 articles asked for before, whose turn has not come: not asked for again');
    expect(at.out).toEqual([]);
    const later = new Date(Date.now() + 60_000).toISOString();
    await put('articles/a/failed.txt', { brief: FAILED, languages: {}, updatedAt: later });
    await retry(stack, 'a/failed.txt', {}, at);
    expect(await local.takeRequests()).toEqual([asked('articles/a/failed.txt')]);
  });

  it('lets work pass the caps, and removes what waits for another day', async () => {
    const translation = { articleKey: 'articles/b/debate.txt', fingerprint: 'f1', language: 'es' };
    await put('articles/b/debate.txt', { languages: { en: DONE, es: PARKED } });
    await local.putBriefFile('parked/2026-11-27/1.json', JSON.stringify({ kind: 'translation', message: translation }));
    await local.putBriefFile(
      'parked/2026-11-27/2.json',
      JSON.stringify({ kind: 'article', message: { articleKey: 'articles/b/debate.txt' } }),
    );
    await local.putBriefFile(
      'parked/2026-11-27/3.json',
      JSON.stringify({ kind: 'article', message: { articleKey: 'articles/b/other.txt' } }),
    );
    expect(await retry(stack, 'b/debate.txt', { overCap: true }, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([asked('articles/b/debate.txt', { overCap: true })]);
    const left = await Promise.all([1, 2, 3].map((n) => local.briefFile(`parked/2026-11-27/${n}.json`)));
    expect(left.map((file) => file !== undefined)).toEqual([false, false, true]);
    expect(await retry(stack, 'b/debate.txt', { overCap: true }, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([]);
  });

  it('tries a newer version again that failed, and a language that could not be renewed', async () => {
    await put('articles/g/newer.txt', { unread: { versionId: 'v2', ...failureOf('article-undecodable') } });
    await put('articles/g/renewal.txt', {
      languages: { en: DONE, es: { ...DONE, lastFailure: failureOf('translator-denied') } },
    });
    expect(await retry(stack, 'g/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([asked('articles/g/newer.txt'), asked('articles/g/renewal.txt')]);
    expect(at.out.slice(0, 2)).toEqual([
      '  articles/g/newer.txt: article-undecodable',
      '  articles/g/renewal.txt: translator-denied',
    ]);
  });

  it('lets through what it had asked for under the caps', async () => {
    await put('articles/e/dear.txt', { languages: { en: DONE, es: PARKED } });
    await retry(stack, 'e/dear.txt', {}, at);
    await retry(stack, 'e/dear.txt', { overCap: true }, at);
    expect(await local.takeRequests()).toEqual([
      asked('articles/e/dear.txt'),
      asked('articles/e/dear.txt', { overCap: true }),
    ]);
  });

  it('takes work for lost only if nothing is in the queues, or after a day', async () => {
    await put('articles/f/lost.txt', {
      languages: { en: DONE, es: WAITING },
      updatedAt: new Date(Date.now() - 7_200_000).toISOString(),
    });
    await put('articles/f/older.txt', {
      languages: { en: DONE, es: WAITING },
      updatedAt: new Date(Date.now() - 100_000_000).toISOString(),
    });
    await stack.queue.send([asked('articles/other.txt')]);
    await retry(stack, 'f/', {}, at);
    expect(await local.takeRequests()).toEqual([asked('articles/other.txt'), asked('articles/f/older.txt')]);
    await retry(stack, 'f/', {}, at);
    expect(await local.takeRequests()).toEqual([asked('articles/f/lost.txt')]);
  });

  it('does nothing with --dry-run, and for what is not in the bucket any more', async () => {
    await put('articles/c/failed.txt', { languages: { en: DONE, es: FAILED } });
    expect(await retry(stack, 'c/', { dryRun: true }, at)).toBe(0);
    await local.removeArticle('articles/c/failed.txt');
    expect(await retry(stack, 'c/', {}, at)).toBe(1);
    expect(at.said).toEqual([
      '1 article no longer in the bucket: drop the file again, or wirebrief withdraw c/failed.txt',
    ]);
    expect(await local.takeRequests()).toEqual([]);
    expect(await local.briefFile('requested/c/failed.txt.json')).toBeUndefined();
  });

  it('asks before it spends more than a dollar, and refuses where nobody can be asked', async () => {
    const words = Array.from({ length: 120 }, (_, n) => `pier ${n} of the harbour`).join(' and ');
    const long = Array.from({ length: 4 }, (_, n) => `“We will open quay ${n} and ${words},” said Ada Lund.`).join(' ');
    const languages = Object.fromEntries(
      ['es', 'fr', 'de', 'it', 'pt', 'ja', 'zh', 'ar', 'hi', 'ru'].map((tag) => [tag, FAILED]),
    );
    for (let n = 0; n < 2; n += 1) await put(`articles/d/${n}.txt`, { languages: { en: DONE, ...languages } }, long);
    await local.putArticle('articles/d/x.txt', STORY);
    await expect(retry(stack, 'd/', {}, at)).rejects.toMatchObject({
      message: expect.stringMatching(/^this may cost up to \$\d+\.\d{4}$/u),
      failure: { remedy: 'type the same with --yes to do it' },
    });
    at.isInteractive = true;
    expect(await retry(stack, 'd/', {}, at)).toBe(1);
    expect(at.asked).toHaveLength(1);
    expect(await local.takeRequests()).toEqual([]);
    at.answer = true;
    expect(await retry(stack, 'd/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toHaveLength(2);
  });
});
