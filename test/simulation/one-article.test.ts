import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { s3Client } from '../../functions/adapters/aws/clients.ts';
import { parseBrief } from '../../functions/core/brief/parse-brief.ts';
import { handler as summarize } from '../../functions/handlers/summarize-article.ts';
import { handler as translate } from '../../functions/handlers/translate-brief.ts';
import { type LocalCloud, startLocalCloud } from '../fakes/local-cloud.ts';
import { objectCreated, queueEvent } from '../fakes/queue-events.ts';

const KEY = 'articles/порт & harbour/deal 1+1.txt';
const FOLDER = 'briefs/порт & harbour/deal 1+1.txt';
const STORY = `Harbour opens to 42 boats

The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats for 1.5 million crowns a year. “This is a fair price, and we will pay it,” said Ada Lund, the mayor of Norvale. “Nobody asked the fishermen,” said Tom Rhee, who owns two boats.

The first boats will arrive in May. The plan was drawn up after the old quay fell into the sea three years ago, and it will cost the town 200,000 crowns.`;

const CAPS =
  '{"article":{"languages":30,"characters":1300000,"tokens":2000000,"usd":20},"day":{"characters":40000000,"tokens":200000000,"usd":500}}';

const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'wirebrief',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:wirebrief',
  memoryLimitInMB: '512',
  awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
  logGroupName: '/wirebrief',
  logStreamName: '1',
  getRemainingTimeInMillis: () => 60_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

let cloud: LocalCloud;
const logged: string[] = [];
beforeAll(async () => {
  cloud = await startLocalCloud(vi.stubEnv);
  vi.stubEnv('ARTICLES_BUCKET', cloud.articlesBucket);
  vi.stubEnv('BRIEFS_BUCKET', cloud.briefsBucket);
  vi.stubEnv('ARTICLES_QUEUE_URL', cloud.articlesQueueUrl);
  vi.stubEnv('CAPS', CAPS);
  vi.stubEnv('SUPERSEDED', 'withdraw');
  vi.stubEnv('ON_ARTICLE_DELETED', 'withdraw');
  vi.stubEnv('TRANSLATIONS_QUEUE_URL', cloud.translationsQueueUrl);
  vi.stubEnv('EVENT_BUS_NAME', 'default');
  vi.stubEnv('FORMALITY', 'none');
  vi.stubEnv('LANGUAGES', 'es');
  vi.stubEnv('MAX_ARTICLE_BYTES', '1000000');
  vi.stubEnv('ENGINE', 'built-in');
  vi.stubEnv('MODELS', '[]');
  vi.stubEnv('MODEL_TIME_LIMIT_MS', '60000');
  vi.stubEnv('PROMPT', 'brief/v1');
  vi.stubEnv('GLOSSARY_FOLDER', 'glossary');
  vi.stubEnv('PIVOT', 'never');
  vi.stubEnv('ARTICLES_QUEUE_URL', cloud.translationsQueueUrl); // no article has to wait here
  vi.stubEnv('SUPERSEDED', 'withdraw');
  vi.stubEnv('ON_ARTICLE_DELETED', 'withdraw');
  const article = { languages: 30, characters: 1_300_000, tokens: 2_000_000, usd: 20 };
  vi.stubEnv('CAPS', JSON.stringify({ article, day: { characters: 40_000_000, tokens: 200_000_000, usd: 500 } }));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      logged.push(String(chunk));
      return true;
    });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await cloud.stop();
  vi.unstubAllEnvs();
});

const stored = async (path: string): Promise<string> => {
  const found = await s3Client().send(new GetObjectCommand({ Bucket: cloud.briefsBucket, Key: path }));
  return (await found.Body?.transformToString()) ?? '';
};

const drop = async (text: string, sequencer: string) => {
  await s3Client().send(
    new PutObjectCommand({
      Bucket: cloud.articlesBucket,
      Key: KEY,
      Body: text,
      ContentType: 'text/plain',
      Metadata: { languages: 'es,ar,xq', 'source-language': 'en' },
    }),
  );
  const first = await summarize(queueEvent([objectCreated(KEY, { sequencer })]), context);
  const second = await translate(queueEvent(await cloud.takeMessages(), 'translations'), context);
  return [first, second];
};

const nothingReturned = { batchItemFailures: [] };

describe('an article dropped into the bucket', () => {
  it('passes through the deployed handlers, the queue and the stores, and becomes a brief in each language', async () => {
    expect(await drop(STORY, '01')).toEqual([nothingReturned, nothingReturned]);
    expect(await stored(`${FOLDER}/article.txt`)).toBe(STORY);
    const brief = parseBrief(await stored(`${FOLDER}/brief.json`));
    expect(brief?.headline).toBe('Harbour opens to 42 boats');
    expect(brief?.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Lund', 'Tom Rhee']);
    const spanish = parseBrief(await stored(`${FOLDER}/es.json`));
    expect(spanish).toMatchObject({
      language: 'es',
      translatedFrom: 'en',
      provenance: { translator: 'amazon-translate' },
    });
    expect(await stored(`${FOLDER}/ar.html`)).toContain('dir="rtl"');
  });

  it('has a manifest that names the unknown language, and events that say the same', async () => {
    const manifest = JSON.parse(await stored(`${FOLDER}/manifest.json`));
    expect(manifest).toMatchObject({
      state: 'partial',
      articleKey: KEY,
      languages: { en: { state: 'done' }, es: { state: 'done' }, ar: { state: 'done' }, xq: { state: 'failed' } },
    });
    const news = new Map(cloud.events.map((event) => [JSON.parse(event.Detail).id, event])); // told at least once
    const told = [...news.values()].map(
      ({ DetailType, Source, Detail }) => `${DetailType} ${JSON.parse(Detail).language ?? ''} ${Source}`,
    );
    expect(told.sort()).toEqual([
      'Article Partial  wirebrief',
      'Brief Failed xq wirebrief',
      'Brief Ready ar wirebrief',
      'Brief Ready en wirebrief',
      'Brief Ready es wirebrief',
    ]);
  });

  it('takes one request to the translator for each language whose lines pass', () => {
    expect(cloud.translated.filter(({ language }) => language === 'es')).toHaveLength(1);
  });

  it('costs no second translation when the same event comes again', async () => {
    const before = cloud.translated.length;
    expect(await drop(STORY, '01')).toEqual([nothingReturned, nothingReturned]);
    expect(cloud.translated).toHaveLength(before);
  });

  it('that is corrected later replaces every file, and costs only the corrected lines', async () => {
    const corrected = STORY.replaceAll('42', '43');
    const before = cloud.translated.length;
    await drop(corrected, '02');
    const inSpanish = cloud.translated.slice(before).filter(({ language }) => language === 'es');
    const paid = inSpanish.flatMap(({ text }) => text.split('\n'));
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.filter((line) => !line.includes('43'))).toEqual([]);
    expect(await stored(`${FOLDER}/article.txt`)).toBe(corrected);
    expect(parseBrief(await stored(`${FOLDER}/es.json`))?.headline).toContain('43');
  });

  it('that is throttled waits in the queue with a delay, and nothing is returned that would count as a try', async () => {
    cloud.throttle(true);
    expect(await drop(STORY.replaceAll('42', '44'), '03')).toEqual([nothingReturned, nothingReturned]);
    cloud.throttle(false);
    expect(await cloud.delayedMessages()).toBe(2);
    const manifest = JSON.parse(await stored(`${FOLDER}/manifest.json`));
    expect(manifest).toMatchObject({
      state: 'in-progress',
      languages: { es: { state: 'waiting' }, ar: { state: 'waiting' } },
    });
  });

  it('leaves no text of its own in the log', () => {
    const lines = logged.join('').split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const words of ['fair price', 'Ada Lund', 'fishing boats', 'Harbour opens'])
      expect(lines.filter((line) => line.includes(words))).toEqual([]);
  });
});
