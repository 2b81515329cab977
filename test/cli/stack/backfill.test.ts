import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backfill } from '../../../cli/commands/backfill.ts';
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
const FAILED = { ...WAITING, state: 'failed', lastFailure: failureOf('article-too-short') } as const;

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
  at = new FakeTerminal(new Date().toISOString());
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});

describe('wirebrief backfill', () => {
  it('asks for what was never briefed and for what lacks a language it wishes for, and for nothing that failed or is under way', async () => {
    await local.putArticle('articles/a/порт 1+1.txt', STORY);
    await local.putArticle('articles/a/lacks.txt', STORY);
    await local.putManifest(manifestOf('articles/a/lacks.txt', { languages: { en: DONE, fr: DONE } }));
    await local.putArticle('articles/a/own.txt', STORY, { languages: 'fr' });
    await local.putManifest(manifestOf('articles/a/own.txt', { languages: { en: DONE, fr: DONE } }));
    await local.putArticle('articles/a/spanish.txt', STORY);
    await local.putManifest(
      manifestOf('articles/a/spanish.txt', { sourceLanguage: 'es-ES', languages: { 'es-ES': DONE } }),
    );
    await local.putArticle('articles/a/short.txt', 'x');
    await local.putManifest(manifestOf('articles/a/short.txt', { brief: FAILED, languages: {} }));
    await local.putArticle('articles/a/busy.txt', STORY);
    await local.putManifest(manifestOf('articles/a/busy.txt', { brief: WAITING, languages: { es: WAITING } }));
    await local.putManifest(manifestOf('articles/a/deleted.txt', { languages: { en: DONE } }));
    expect(await backfill(stack, 'a/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([asked('articles/a/lacks.txt'), asked('articles/a/порт 1+1.txt')]);
    expect(at.out.slice(0, 2)).toEqual([
      '  articles/a/lacks.txt: lacks es',
      '  articles/a/порт 1+1.txt: never briefed',
    ]);
    expect(at.out[2]).toMatch(/^2 articles, at most \$0\.\d{4}: \d+ characters to translate\.$/u);
    expect(at.said).toEqual(['1 article failed before: wirebrief retry a/']);
  });

  it('goes on where it stopped: what was asked for is not asked for again', async () => {
    await local.putArticle('articles/a/later.txt', STORY);
    expect(await backfill(stack, 'a/', {}, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([asked('articles/a/later.txt')]);
    expect(at.said[1]).toBe('2 articles asked for before, whose turn has not come: not asked for again');
  });

  it('adds languages to what the articles wish for', async () => {
    await local.putArticle('articles/b/own.txt', STORY, { languages: 'fr' });
    await local.putManifest(manifestOf('articles/b/own.txt', { languages: { en: DONE, fr: DONE } }));
    await local.putArticle('articles/b/has.txt', STORY);
    await local.putManifest(
      manifestOf('articles/b/has.txt', { languages: { en: DONE, es: DONE, ja: WAITING, hi: DONE } }),
    );
    await local.putArticle('articles/b/new.txt', STORY);
    expect(await backfill(stack, 'b/', { to: 'ja, HI' }, at)).toBe(0);
    expect(await local.takeRequests()).toEqual([
      asked('articles/b/new.txt', { also: ['ja', 'hi'] }),
      asked('articles/b/own.txt', { also: ['ja', 'hi'] }),
    ]);
    await expect(backfill(stack, 'b/', { to: 'espanol!' }, at)).rejects.toMatchObject({ code: 'wish-invalid' });
  });

  it('asks for one more language while another is asked for, and for each once', async () => {
    await local.putArticle('articles/e/one.txt', STORY);
    await local.putManifest(manifestOf('articles/e/one.txt'));
    for (const to of ['ja', 'hi', 'ja,hi', 'ja']) await backfill(stack, 'e/', { to }, at);
    expect(await local.takeRequests()).toEqual([
      asked('articles/e/one.txt', { also: ['ja'] }),
      asked('articles/e/one.txt', { also: ['hi'] }),
    ]);
  });

  it('says what it would cost and does nothing with --dry-run, from a sample where there are many', async () => {
    for (let n = 10; n < 40; n += 1) await local.putArticle(`articles/c/${n}.txt`, STORY);
    await local.putArticle('articles/c/40.txt', ' ');
    expect(await backfill(stack, 'c/', { dryRun: true }, at)).toBe(0);
    expect(at.out[20]).toBe('  and 11 more');
    expect(at.out[21]).toMatch(
      /^31 articles, about \$0\.\d{4}: [\d,]+ characters to translate, reckoned from 25 of 31 articles; 1 of 25 cannot be briefed and cost nothing\.$/u,
    );
    expect(at.out).toHaveLength(22);
    expect(await local.takeRequests()).toEqual([]);
  });

  it('sends a message for each of many articles, and each once', async () => {
    expect(await backfill(stack, 'c/', {}, at)).toBe(0);
    const keys = (await local.takeRequests()).map((message) => JSON.stringify(message));
    expect([keys.length, new Set(keys).size]).toEqual([31, 31]);
  });

  it('says what the caps will hold back', async () => {
    for (let n = 10; n < 12; n += 1) await local.putArticle(`articles/f/${n}.txt`, STORY);
    const caps = { article: { characters: 1_000_000, usd: 0.001 }, day: { characters: 300, usd: 500 } };
    await backfill({ ...stack, settings: { ...stack.settings, caps } }, 'f/', { dryRun: true }, at);
    expect(at.out.slice(3)).toEqual([
      'That is more than the caps of one day (300 characters, $500.0000): what is over waits for the next.',
      'An article here costs $0.0029, more than maxArticleUsd ($0.0010): it will be parked until wirebrief retry --over-cap.',
    ]);
  });

  it('says that nothing is lacking', async () => {
    await local.putArticle('articles/d/done.txt', STORY);
    await local.putManifest(manifestOf('articles/d/done.txt'));
    expect(await backfill(stack, 'd/', {}, at)).toBe(0);
    expect(at.out).toEqual(['Nothing among 1 article was never briefed or lacks a language.']);
  });
});
