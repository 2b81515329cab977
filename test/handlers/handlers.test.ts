import { describe, expect, it, vi } from 'vitest';
import { MemoryOutbox } from '../../functions/adapters/local/memory-outbox.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import { type ErrorCode, WirebriefError } from '../../functions/core/errors.ts';
import type { PostponedMessage } from '../../functions/core/ports.ts';
import { recordFailures } from '../../functions/handlers/record-failure.ts';
import { summarizeArticles } from '../../functions/handlers/summarize-article.ts';
import { translateBriefs } from '../../functions/handlers/translate-brief.ts';
import { FakeTranslator } from '../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';
import { objectCreated, queueEvent } from '../fakes/queue-events.ts';

const STORY =
  'The council voted on Tuesday to open the harbour to 42 boats. “This is a fair price,” said Ada Lund, the mayor. The first boats will arrive in May.';
vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');

/** Reading a key that names a failure fails in that way; all other keys hold the same story. */
const FAILURES: Readonly<Record<string, () => Error>> = {
  'articles/throttled.txt': () => new WirebriefError('store-unavailable', 'S3 answered SlowDown', 'wait'),
  'articles/gone.txt': () => new WirebriefError('article-not-found', 'the article is gone', 'drop it again'),
  'articles/crash.txt': () => new TypeError('x is not a function'),
};

function cloud() {
  const briefs = new MemoryBriefStore();
  const outbox = new MemoryOutbox();
  const read = async (key: string) => {
    const error = FAILURES[key]?.();
    if (error) throw error;
    return { key, bytes: new TextEncoder().encode(STORY), wishes: { 'source-language': 'en' } };
  };
  const postponed: PostponedMessage[] = [];
  const requeue = { postpone: async (message: PostponedMessage) => void postponed.push(message) };
  const services = {
    briefs,
    outbox,
    requeue,
    articles: { read },
    summarizer: builtInSummarizer(),
    translator: new FakeTranslator(),
    now: () => new Date('2026-11-24T08:00:00Z'),
    defaults: { languages: ['es'] },
    onArticleDeleted: 'withdraw',
  } as const;
  const manifest = (path: string) => JSON.parse(briefs.files.get(`briefs/${path}/manifest.json`) ?? 'null');
  return { briefs, outbox, postponed, manifest, services: () => services };
}

const returned = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('the function that summarizes', () => {
  it('sends only the message of a batch that must wait again, and is done with all of them', async () => {
    const all = cloud();
    const event = queueEvent(['a', 'throttled', 'b'].map((name) => objectCreated(`articles/${name}.txt`)));
    expect(await summarizeArticles(all.services)(event)).toEqual(returned());
    expect(all.postponed.map(({ body }) => JSON.parse(body).detail.object.key)).toEqual(['articles/throttled.txt']);
    expect([all.manifest('a.txt').brief.state, all.manifest('b.txt').brief.state]).toEqual(['done', 'done']);
    expect(all.manifest('throttled.txt')).toBeNull();
  });

  it('records what no retry can help, and does not return it', async () => {
    const all = cloud();
    const event = queueEvent([objectCreated('articles/gone.txt', { sequencer: '05', versionId: 'v5' })]);
    expect(await summarizeArticles(all.services)(event)).toEqual(returned());
    expect(all.manifest('gone.txt')).toMatchObject({
      state: 'failed',
      versionId: 'v5',
      brief: {
        state: 'failed',
        lastFailure: { code: 'article-not-found', message: 'the article is gone', remedy: 'drop it again' },
      },
    });
  });

  it('returns a message that made it crash, so that the queue counts its tries and gives up', async () => {
    const all = cloud();
    const event = queueEvent([objectCreated('articles/crash.txt'), objectCreated('articles/a.txt')]);
    expect(await summarizeArticles(all.services)(event)).toEqual(returned('m1'));
  });

  it.each(['articles/a b.txt', 'articles/a+b%20c.txt', 'articles/політика/新 闻.txt', 'articles/..txt'])(
    'takes the key as it stands: %s',
    async (key) => {
      const all = cloud();
      await summarizeArticles(all.services)(queueEvent([objectCreated(key)]));
      expect(all.manifest(key.slice('articles/'.length)).articleKey).toBe(key);
    },
  );

  it('returns nothing of an empty batch, and does nothing for a folder', async () => {
    const all = cloud();
    expect(await summarizeArticles(all.services)(queueEvent([]))).toEqual(returned());
    expect(await summarizeArticles(all.services)(queueEvent([objectCreated('articles/politics/')]))).toEqual(
      returned(),
    );
    expect(all.briefs.files.size).toBe(0);
  });

  it.each(['', 'not JSON', '[]', '{"detail":{"object":{"key":5}}}', '{"Records":[{"s3":{}}]}'])(
    'records a message that is not an S3 event under its own id: %j',
    async (body) => {
      const all = cloud();
      expect(await summarizeArticles(all.services)(queueEvent([body]))).toEqual(returned());
      expect(JSON.parse(all.briefs.files.get('failures/m1.json') ?? '')).toMatchObject({
        messageId: 'm1',
        source: 'arn:aws:sqs:eu-west-1:111122223333:articles',
        bodyLength: body.length,
        code: 'message-malformed',
      });
    },
  );

  it('refuses an event that does not come from a queue as a whole', async () => {
    await expect(summarizeArticles(cloud().services)({ detail: {} })).rejects.toThrow();
  });
});

describe('the function that translates', () => {
  it('makes the translation that was asked for, and ignores a second request for it', async () => {
    const all = cloud();
    await summarizeArticles(all.services)(queueEvent([objectCreated('articles/a.txt')]));
    const event = queueEvent(all.outbox.take(), 'translations');
    expect(await translateBriefs(all.services)(event)).toEqual(returned());
    expect(all.manifest('a.txt')).toMatchObject({ state: 'complete', languages: { es: { state: 'done' } } });
  });

  /** Three briefed articles whose messages wait, and a translator whose second request fails in this way. */
  async function threeWith(code: ErrorCode) {
    const all = cloud();
    const keys = ['a', 'b', 'c'].map((name) => `articles/${name}.txt`);
    await summarizeArticles(all.services)(queueEvent(keys.map((key) => objectCreated(key))));
    const translator = new FakeTranslator();
    const ask = translator.translate.bind(translator);
    let call = 0;
    translator.translate = async (request) => {
      call += 1;
      if (call === 2) throw new WirebriefError(code, 'too many', 'wait');
      return ask(request);
    };
    const services = { ...all.services(), translator };
    const states = () => keys.map((key) => all.manifest(key.slice('articles/'.length)).languages.es);
    return { all, services, states, messages: all.outbox.take() };
  }

  it('sends the throttled message of three to the end of the queue, and is done with the original', async () => {
    const { all, services, states, messages } = await threeWith('translator-throttled');
    expect(await translateBriefs(() => services)(queueEvent(messages, 'translations'))).toEqual(returned());
    expect(
      states()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['done', 'done', 'waiting']);
    const [waiting] = messages.filter((_, i) => states()[i].state === 'waiting');
    expect(states().find(({ state }) => state === 'waiting')).toMatchObject({
      tries: 1,
      lastFailure: { code: 'translator-throttled', retry: 'it is tried again by itself' },
      waitsUntil: expect.stringMatching(/^2026-11-24T08:00:0[45]/u),
    });
    expect(all.postponed).toMatchObject([
      {
        body: JSON.stringify(waiting),
        attributes: { WirebriefPostponed: '1', WirebriefFirstSent: '1545082649183' },
      },
    ]);
    expect(all.postponed[0]?.delaySeconds).toBeLessThanOrEqual(5);
    const again = queueEvent([all.postponed[0]?.body ?? ''], 'translations');
    expect(await translateBriefs(() => services)(again)).toEqual(returned());
    expect(states().map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('returns a throttled message that could not be sent again, so that nothing is lost', async () => {
    const { all, services, messages } = await threeWith('translator-throttled');
    const postpone = async () => {
      throw new WirebriefError('queue-unavailable', 'sqs:SendMessage answered ServiceUnavailable', 'wait');
    };
    const { batchItemFailures } = await translateBriefs(() => ({ ...services, requeue: { postpone } }))(
      queueEvent(messages, 'translations'),
    );
    expect(batchItemFailures).toHaveLength(1);
    expect(all.postponed).toEqual([]);
  });

  it('records a message that has been throttled for a day', async () => {
    const { all, services, states, messages } = await threeWith('translator-throttled');
    const event = queueEvent(messages, 'translations');
    const dayAgo = String(1_545_082_649_183 - 24 * 3_600_000);
    for (const record of event.Records)
      Object.assign(record.messageAttributes, { WirebriefFirstSent: { stringValue: dayAgo, dataType: 'String' } });
    expect(await translateBriefs(() => services)(event)).toEqual(returned());
    expect(all.postponed).toEqual([]);
    expect(states().filter(({ state }) => state === 'failed')).toMatchObject([
      {
        lastFailure: {
          code: 'translator-throttled',
          message: 'too many. It has been so for 24 hours.',
          retry: expect.stringContaining('wirebrief retry'),
        },
      },
    ]);
    const told = all.outbox.announcements.filter(({ type }) => type === 'Brief Failed');
    expect(told).toMatchObject([{ language: 'es', reason: 'too many. It has been so for 24 hours.' }]);
  });

  it('waits for a translator that is out of order without using up the tries of the message', async () => {
    const { all, services, messages } = await threeWith('translator-unavailable');
    expect(await translateBriefs(() => services)(queueEvent(messages, 'translations'))).toEqual(returned());
    expect(all.postponed).toHaveLength(1);
  });

  it('records at once what the translator refuses, and neither returns nor postpones it', async () => {
    const { all, services, states, messages } = await threeWith('translator-unsupported-pair');
    expect(await translateBriefs(() => services)(queueEvent(messages, 'translations'))).toEqual(returned());
    expect(all.postponed).toEqual([]);
    expect(
      states()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['done', 'done', 'failed']);
  });

  it('records a message that does not ask for a translation', async () => {
    const all = cloud();
    expect(await translateBriefs(all.services)(queueEvent([objectCreated('articles/a.txt')], 'translations'))).toEqual(
      returned(),
    );
    expect([...all.briefs.files.keys()]).toEqual(['failures/m1.json']);
  });
});

describe('the function that records failures', () => {
  it('records that an article nobody could brief was given up', async () => {
    const all = cloud();
    const event = queueEvent([objectCreated('articles/crash.txt', { sequencer: '05' })], 'articles-dead');
    expect(await recordFailures(all.services)(event)).toEqual(returned());
    expect(all.manifest('crash.txt')).toMatchObject({ state: 'failed', brief: { lastFailure: { code: 'crashed' } } });
    expect(all.outbox.announcements).toMatchObject([
      { type: 'Brief Failed', articleKey: 'articles/crash.txt', code: 'crashed' },
      { type: 'Article Failed', articleKey: 'articles/crash.txt' },
    ]);
  });

  it('records that a language was given up, and leaves the brief and the other languages alone', async () => {
    const all = cloud();
    await summarizeArticles(all.services)(queueEvent([objectCreated('articles/a.txt')]));
    await recordFailures(all.services)(queueEvent(all.outbox.take(), 'translations-dead'));
    expect(all.manifest('a.txt')).toMatchObject({
      state: 'partial',
      brief: { state: 'done' },
      languages: { en: { state: 'done' }, es: { state: 'failed', lastFailure: { code: 'crashed' } } },
    });
  });

  it('records the waiting languages as failed if an article was given up halfway', async () => {
    const all = cloud();
    const dropped = objectCreated('articles/a.txt', { sequencer: '05' });
    await summarizeArticles(all.services)(queueEvent([dropped]));
    await recordFailures(all.services)(queueEvent([dropped], 'articles-dead'));
    expect(all.manifest('a.txt')).toMatchObject({ state: 'partial', languages: { es: { state: 'failed' } } });
    expect(all.manifest('a.txt').unread).toBeUndefined();
  });

  it('leaves a newer article alone', async () => {
    const all = cloud();
    await summarizeArticles(all.services)(queueEvent([objectCreated('articles/a.txt', { sequencer: '06' })]));
    const before = all.manifest('a.txt');
    await recordFailures(all.services)(
      queueEvent([objectCreated('articles/a.txt', { sequencer: '05' })], 'articles-dead'),
    );
    expect(all.manifest('a.txt')).toEqual(before);
  });

  it('records a message that cannot be read, so that people see it', async () => {
    const all = cloud();
    expect(await recordFailures(all.services)(queueEvent(['{}'], 'articles-dead'))).toEqual(returned());
    expect([...all.briefs.files.keys()]).toEqual(['failures/m1.json']);
  });
});
