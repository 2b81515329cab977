import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { s3Client } from '../../../../functions/adapters/aws/clients.ts';
import { objectPages } from '../../../../functions/adapters/aws/s3/s3-pages.ts';

const sent = mockClient(S3Client);
beforeEach(() => {
  sent.reset();
});

const keysOf = async (): Promise<string[][]> => {
  const pages: string[][] = [];
  for await (const page of objectPages(s3Client({ region: 'eu-west-1' }), 'b', 'articles/'))
    pages.push(page.map(({ key }) => key));
  return pages;
};

describe('the pages of a bucket', () => {
  it('hold keys with control characters, spaces and plus signs, which S3 sends encoded', async () => {
    sent.on(ListObjectsV2Command).resolves({
      EncodingType: 'url',
      Contents: [{ Key: 'articles/a%1B%5B2J+%2B%D0%BF.txt' }, { Key: 'articles/100%25.txt' }],
    });
    expect(await keysOf()).toEqual([['articles/a\u001b[2J +п.txt', 'articles/100%.txt']]);
    expect(sent.commandCalls(ListObjectsV2Command)[0]?.args[0].input).toEqual({
      Bucket: 'b',
      Prefix: 'articles/',
      EncodingType: 'url',
    });
  });

  it('hold keys as they are where the server does not encode them', async () => {
    sent.on(ListObjectsV2Command).resolves({ Contents: [{ Key: 'articles/a+b%20.txt' }] });
    expect(await keysOf()).toEqual([['articles/a+b%20.txt']]);
  });

  it('come one after the other, as they are asked for', async () => {
    sent
      .on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: 'a' }], NextContinuationToken: 't' })
      .resolvesOnce({ Contents: [{ Key: 'b' }] });
    expect(await keysOf()).toEqual([['a'], ['b']]);
    expect(sent.commandCalls(ListObjectsV2Command)[1]?.args[0].input).toMatchObject({ ContinuationToken: 't' });
  });

  it('that may not be listed name the permission', async () => {
    const denied = Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
    sent.on(ListObjectsV2Command).rejects(denied);
    await expect(keysOf()).rejects.toMatchObject({
      code: 'store-denied',
      message: expect.stringContaining('s3:ListBucket'),
    });
  });
});
