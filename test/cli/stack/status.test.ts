import pMap from 'p-map';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { status } from '../../../cli/commands/status.ts';
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

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
  vi.stubEnv('NO_COLOR', '1');
  stack = await openStack({ stack: 'Wirebrief' });
});
beforeEach(() => {
  at = new FakeTerminal();
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});
afterEach(() => vi.restoreAllMocks());

const THROTTLED = failureOf('translator-throttled', 'Amazon Translate answered ThrottlingException');

describe('wirebrief status', () => {
  it('counts the articles below a prefix by state and by reason, and names those that need somebody', async () => {
    await local.putArticle('articles/a/done.txt', 'x');
    await local.putManifest(manifestOf('articles/a/done.txt'));
    await local.putArticle('articles/a/no text.txt', 'x');
    await local.putManifest(
      manifestOf('articles/a/no text.txt', {
        brief: {
          state: 'failed',
          since: '2026-11-27T10:00:00.000Z',
          tries: 1,
          lastFailure: failureOf('article-too-short', 'no sentence'),
        },
        languages: { es: { state: 'failed', since: '2026-11-27T10:00:00.000Z', tries: 0 } },
      }),
    );
    await local.putArticle('articles/a/slow.txt', 'x');
    await local.putManifest(
      manifestOf('articles/a/slow.txt', {
        languages: {
          en: DONE,
          es: { ...WAITING, tries: 3, lastFailure: THROTTLED, waitsUntil: '2026-11-27T12:15:00.000Z' },
        },
      }),
    );
    await local.putArticle('articles/a/dear.txt', 'x');
    await local.putManifest(
      manifestOf('articles/a/dear.txt', {
        languages: {
          en: DONE,
          es: {
            ...WAITING,
            state: 'parked',
            parkedBy: 'maxDayUsd',
            lastFailure: failureOf('spend-capped', 'the day has cost $500'),
            paid: { characters: 100, requests: 1, usd: 0.0015, inputTokens: 0, outputTokens: 0 },
          },
        },
      }),
    );
    await local.putArticle('articles/a/new.txt', 'x');
    await local.putArticle('articles/b/other.txt', 'x');
    expect(await status(stack, 'a/', {}, at)).toBe(1);
    expect(at.out.join('\n')).toBe(`5 articles below a/ in Wirebrief (eu-west-1)
  complete     1
  in-progress  1
  parked       1
  failed       1
  not briefed  1

Why
  failed   article-too-short     1 article
  parked   maxDayUsd             1 article
  waiting  translator-throttled  1 article

To brief what was never briefed: wirebrief backfill a/

Need somebody
  articles/a/dear.txt: parked, $0.0015 paid
    es parked by maxDayUsd since 2026-11-27 10:00 UTC. spend-capped: the day has cost $500. What to do: do something.
    it goes on by itself the next day; to go on now: wirebrief retry a/dear.txt --over-cap
  articles/a/no text.txt: failed
    brief failed since 2026-11-27 10:00 UTC, 1 try. article-too-short: no sentence. What to do: do something.
    wirebrief retry 'a/no text.txt'

Wait for more than an hour, and go on by themselves
  articles/a/slow.txt: in-progress
    es waiting since 2026-11-27 10:00 UTC, 3 tries, tried again at 2026-11-27 12:15 UTC. translator-throttled: Amazon Translate answered ThrottlingException. What to do: do something.

To try all of them again: wirebrief retry a/
`);
  });

  it('shows everything of one article, named with or without articles/', async () => {
    for (const typed of ['a/dear.txt', 'articles/a/dear.txt']) {
      at = new FakeTerminal();
      expect(await status(stack, typed, {}, at)).toBe(1);
      expect(at.out.join('\n').replace(/dropped .* UTC/u, 'dropped TIME')).toBe(`articles/a/dear.txt: parked
  article   dropped TIME
  language  en (English)
  paid      $0.0015
  files     s3://wirebrief-briefs/briefs/a/dear.txt
  changed   2026-11-27 10:00 UTC

Brief
  brief: done since 2026-11-27 10:00 UTC, 1 try

Languages
  en (English): done since 2026-11-27 10:00 UTC, 1 try
  es (Spanish): parked since 2026-11-27 10:00 UTC, held back by maxDayUsd
    paid: 100 characters in 1 request, $0.0015
    spend-capped at 2026-11-27 10:00 UTC: the day has cost $500. What to do: do something. (after the remedy)

What to do: it goes on by itself the next day; to go on now: wirebrief retry a/dear.txt --over-cap
`);
    }
  });

  it('says of an article without a manifest whether its event may be on the way', async () => {
    await local.putArticle('articles/i/new.txt', 'x');
    const shown = async (now: string): Promise<string[]> => {
      at = new FakeTerminal(now);
      await status(stack, 'i/new.txt', {}, at);
      return at.out
        .join('\n')
        .replace(/dropped .* UTC/u, 'dropped TIME')
        .split('\n');
    };
    expect(await shown(new Date().toISOString())).toEqual([
      'articles/i/new.txt: not briefed',
      '  dropped TIME; its event may still be on the way',
      '',
    ]);
    expect(await shown(new Date(Date.now() + 3_600_000).toISOString())).toEqual([
      'articles/i/new.txt: not briefed',
      '  dropped TIME, never briefed',
      'What to do: wirebrief backfill i/new.txt',
      '',
    ]);
  });

  it('takes a key that is there for that one article, and not for a prefix of others', async () => {
    await local.putArticle('articles/c/one', 'x');
    await local.putManifest(manifestOf('articles/c/one'));
    await local.putArticle('articles/c/one-more', 'x');
    expect(await status(stack, 'c/one', { json: true }, at)).toBe(0);
    expect(at.out.map((line) => JSON.parse(line).key)).toEqual(['articles/c/one']);
  });

  it('gives a line of JSON for each article, also for keys with spaces, Cyrillic, plus and control characters', async () => {
    const keys = ['articles/d/a+b 1.txt', 'articles/d/x\u001b[31m.txt', 'articles/d/порт\u202e\u009b.txt'];
    for (const key of keys) await local.putManifest(manifestOf(key));
    await status(stack, 'd/', { json: true }, at);
    expect(at.out.map((line) => JSON.parse(line)).map(({ key, state }) => [key, state])).toEqual(
      keys.map((key) => [key, 'complete']),
    );
    expect(at.out.join('')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  it('escapes what would move the cursor, and says what to type so that a shell takes it', async () => {
    await local.putManifest(
      manifestOf('articles/e/x\u001b[2J\n.txt', {
        brief: { ...WAITING, state: 'failed', lastFailure: failureOf('crashed', 'a\u001b[31mb') },
      }),
    );
    await status(stack, 'e/', {}, at);
    expect(at.out.join('')).not.toContain('\u001b');
    expect(at.out.join('\n').split('\n').slice(-5, -1)).toEqual([
      'Need somebody',
      '  articles/e/x\\u{1b}[2J\\u{a}.txt: failed',
      '    brief failed since 2026-11-27 10:00 UTC. crashed: a[31mb. What to do: do something.',
      "    wirebrief retry $'e/x\\x1b[2J\\x0a.txt'",
    ]);
  });

  it('names a manifest that is none, and one that waits for nothing', async () => {
    await local.putBriefFile('briefs/f/broken.txt/manifest.json', '{');
    await local.putManifest(manifestOf('articles/f/lost.txt', { languages: { en: DONE, es: WAITING } }));
    expect(await status(stack, 'f/', {}, at)).toBe(1);
    expect(at.out.join('\n')).toContain('  articles/f/broken.txt: unreadable\n');
    expect(at.out.join('\n')).toContain(
      '  articles/f/lost.txt: in-progress, stuck: no message waits for it, and nothing happens\n',
    );
  });

  it('names a newer version that failed, while the pages of the one before stand', async () => {
    const unread = { versionId: 'v2', ...failureOf('article-undecodable', 'no text') };
    await local.putManifest(manifestOf('articles/j/newer.txt', { unread }));
    expect(await status(stack, 'j/newer.txt', {}, at)).toBe(1);
    expect(at.out.join('\n')).toContain(
      '  newer version  failed 2026-11-27 10:00 UTC: article-undecodable: no text. What to do: do something.\n',
    );
    await status(stack, 'j/', {}, at);
    expect(at.out[1]).toContain(
      '    newer version failed since 2026-11-27 10:00 UTC, 1 try. article-undecodable: no text.',
    );
  });

  it('watches until nothing is waiting, and says so whenever something has changed', async () => {
    const waiting = manifestOf('articles/g/one.txt', {
      languages: { en: DONE, es: WAITING },
      updatedAt: '2026-11-27T11:59:00.000Z',
    });
    await local.putManifest(waiting);
    await local.putManifest(manifestOf('articles/g/two.txt'));
    at.meanwhile = async (wait) => {
      if (wait === 2) await local.putManifest(manifestOf('articles/g/one.txt'));
    };
    const read = vi.spyOn(stack.briefs, 'read');
    expect(await status(stack, 'g/', { watch: true }, at)).toBe(0);
    expect(at.said).toEqual(['12:00:00 1 complete, 1 in-progress', '12:00:15 2 complete']);
    expect(at.waits).toEqual([5_000, 10_000]);
    // Each look asks for a manifest g/ would have; besides, each manifest is read once, and the changed one again.
    expect(read.mock.calls.map(([path]) => path).filter((path) => path.includes('.txt'))).toHaveLength(3);
    expect(at.out.join('\n')).toContain('  complete  2\n');
  });

  it('says how much is in the queues', async () => {
    await stack.queue.send([{ a: 1 }, { a: 2 }]);
    await status(stack, 'c/', {}, at);
    await local.takeRequests();
    expect(at.out.join('\n')).toContain('\nIn the queues of the stack: 2 for articles, 0 for translations\n');
  });

  it('reads the pages of a listing one after the other', async () => {
    const keys = Array.from({ length: 1_050 }, (_, n) => `articles/h/${String(n).padStart(4, '0')}`);
    await pMap(keys, (key) => local.putArticle(key, 'x'), { concurrency: 20 });
    await status(stack, 'h/', { json: true }, at);
    expect(at.out).toHaveLength(1_050);
    expect(JSON.parse(at.out[1_049] ?? '')).toMatchObject({ key: 'articles/h/1049', state: 'not briefed' });
  });

  it('says that there is nothing below a prefix', async () => {
    await expect(status(stack, 'nowhere/', {}, at)).rejects.toMatchObject({
      message: 'nothing lies below articles/nowhere/ in Wirebrief',
      code: 'usage-invalid',
    });
  });
});
