import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { s3Client } from '../../../../functions/adapters/aws/clients.ts';
import { S3ArticleStore } from '../../../../functions/adapters/aws/s3/s3-article-store.ts';
import { S3BriefStore } from '../../../../functions/adapters/aws/s3/s3-brief-store.ts';
import { type LocalCloud, startLocalCloud } from '../../../fakes/local-cloud.ts';
import { describeBriefStore } from '../../brief-store-contract.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud(vi.stubEnv);
});
afterAll(async () => {
  await cloud.stop();
  vi.unstubAllEnvs();
});

describeBriefStore('an S3 server', () => new S3BriefStore(s3Client(), cloud.briefsBucket));

describe('an article store in an S3 server', () => {
  const articles = () => new S3ArticleStore(s3Client(), { bucket: cloud.articlesBucket, maxArticleBytes: 100 });
  const drop = (Key: string, Body: string) =>
    s3Client().send(
      new PutObjectCommand({
        Bucket: cloud.articlesBucket,
        Key,
        Body,
        ContentLength: Buffer.byteLength(Body),
        ContentType: 'text/plain; charset=utf-8',
        Metadata: { languages: 'es,ar', formality: 'formal' },
      }),
    );

  it('gives the bytes, the declared type and the wishes, whatever the key', async () => {
    for (const key of ['articles/a b+c.txt', 'articles/política/нова ція.txt', 'articles/100%25/新.txt']) {
      await drop(key, 'Señal: 42 巻');
      const { bytes, ...rest } = await articles().read(key);
      expect(new TextDecoder().decode(bytes)).toBe('Señal: 42 巻');
      expect(rest).toEqual({
        key,
        contentType: 'text/plain; charset=utf-8',
        wishes: { languages: 'es,ar', formality: 'formal' },
      });
    }
  });

  it('gives an empty article as no bytes', async () => {
    await drop('articles/empty.txt', '');
    expect((await articles().read('articles/empty.txt')).bytes).toEqual(new Uint8Array());
  });

  it('reports a missing article as a failure that no retry can help', async () => {
    await expect(articles().read('articles/none.txt')).rejects.toMatchObject({
      code: 'article-not-found',
      retryable: false,
      failure: { articleKey: 'articles/none.txt' },
    });
  });

  it('refuses what is too large, with both sizes', async () => {
    await drop('articles/large.txt', 'x'.repeat(101));
    await expect(articles().read('articles/large.txt')).rejects.toMatchObject({
      code: 'article-too-large',
      message: 'the article has 101 bytes, the limit is 100',
    });
  });
});

describe('S3', () => {
  const client = new S3Client({ region: 'eu-west-1' });
  const service = mockClient(client);
  const briefs = new S3BriefStore(client, 'briefs-bucket');
  const articles = new S3ArticleStore(client, { bucket: 'articles-bucket', maxArticleBytes: 100 });
  beforeEach(() => {
    service.reset();
  });

  const answer = (name: string, httpStatusCode?: number) =>
    Object.assign(new Error('as the service words it'), {
      name,
      $metadata: httpStatusCode === undefined ? {} : { httpStatusCode },
    });

  it('is asked for exactly the version of the event', async () => {
    service.on(GetObjectCommand).resolves({});
    await articles.read('articles/a.txt', 'v7');
    expect(service.commandCalls(GetObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'articles-bucket', Key: 'articles/a.txt', VersionId: 'v7' },
    ]);
  });

  it('is given the condition and the type of each file', async () => {
    service.on(PutObjectCommand).resolves({ ETag: '"e"' });
    await briefs.write('briefs/a/es.html', '<p>', { ifAbsent: true });
    await briefs.write('briefs/a/es.md', '#', { ifMatch: '"d"' });
    const place = { Bucket: 'briefs-bucket' };
    expect(service.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { ...place, Key: 'briefs/a/es.html', Body: '<p>', ContentType: 'text/html; charset=utf-8', IfNoneMatch: '*' },
      { ...place, Key: 'briefs/a/es.md', Body: '#', ContentType: 'text/markdown; charset=utf-8', IfMatch: '"d"' },
    ]);
  });

  it.each([
    ['AccessDenied', 403, 'store-denied', false],
    ['NoSuchBucket', 404, 'store-denied', false],
    ['InvalidObjectState', 403, 'store-denied', false],
    ['SlowDown', 503, 'store-unavailable', true],
    ['InternalError', 500, 'store-unavailable', true],
    ['RequestTimeout', 400, 'store-unavailable', true],
    ['RequestLimitExceeded', 400, 'store-unavailable', true],
    ['TimeoutError', undefined, 'store-unavailable', true],
  ])('answering %s (%s) is %s, retryable: %s', async (name, status, code, retryable) => {
    service.on(GetObjectCommand).rejects(answer(name, status));
    service.on(PutObjectCommand).rejects(answer(name, status));
    const expected = { code, retryable, message: expect.stringContaining(name) };
    await expect(briefs.read('briefs/a')).rejects.toMatchObject(expected);
    await expect(briefs.write('briefs/a', 'x')).rejects.toMatchObject(expected);
    await expect(articles.read('articles/a.txt')).rejects.toMatchObject({
      ...expected,
      failure: { articleKey: 'articles/a.txt' },
    });
  });

  it.each([
    ['PreconditionFailed', 412],
    ['ConditionalRequestConflict', 409],
    ['NoSuchKey', 404],
  ])('answering %s (%s) to a conditional write is a conflict: read again', async (name, status) => {
    service.on(PutObjectCommand).rejects(answer(name, status));
    await expect(briefs.write('briefs/a', 'x', { ifMatch: '"d"' })).rejects.toMatchObject({ code: 'store-conflict' });
  });

  it('names the missing grant', async () => {
    service.on(GetObjectCommand).rejects(answer('AccessDenied', 403));
    await expect(articles.read('articles/a.txt', 'v1')).rejects.toMatchObject({
      message: 's3:GetObjectVersion on articles-bucket/articles/a.txt answered AccessDenied',
      failure: { remedy: "grant s3:GetObjectVersion on this object to the function's role" },
    });
  });
});
