import {
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareBucket } from '../../../../functions/adapters/aws/s3/adopted-bucket.ts';

const s3 = mockClient(S3Client);
const client = new S3Client({ region: 'eu-west-1' });
const articles = { name: 'desk-articles', sendsEvents: true };
const QUEUES = [
  { Id: 'archive', QueueArn: 'arn:aws:sqs:eu-west-1:1:archive', Events: ['s3:ObjectCreated:*' as const] },
];

beforeEach(() => {
  s3.reset();
  s3.on(GetBucketVersioningCommand).resolves({ Status: 'Enabled' });
  s3.on(GetBucketNotificationConfigurationCommand).resolves({ QueueConfigurations: QUEUES, $metadata: {} });
  s3.on(PutBucketNotificationConfigurationCommand).resolves({});
});
const written = () => s3.commandCalls(PutBucketNotificationConfigurationCommand).map(({ args: [{ input }] }) => input);

describe('a bucket that is adopted', () => {
  it('sends events from now on, and goes on notifying everybody it notified before', async () => {
    await prepareBucket(client, articles);
    expect(written()).toEqual([
      {
        Bucket: 'desk-articles',
        NotificationConfiguration: { QueueConfigurations: QUEUES, EventBridgeConfiguration: {} },
      },
    ]);
  });

  it('is left alone where it sends events already, or need not', async () => {
    await prepareBucket(client, { name: 'desk-briefs', sendsEvents: false });
    s3.on(GetBucketNotificationConfigurationCommand).resolves({ EventBridgeConfiguration: {} });
    await prepareBucket(client, articles);
    expect(written()).toEqual([]);
  });

  it.each([undefined, 'Suspended' as const])(
    'is refused with versioning %s, with the command that helps',
    async (Status) => {
      s3.on(GetBucketVersioningCommand).resolves(Status ? { Status } : {});
      await expect(prepareBucket(client, articles)).rejects.toMatchObject({
        code: 'config-invalid',
        message: 'the bucket desk-articles keeps no versions',
        failure: {
          remedy: 'aws s3api put-bucket-versioning --bucket desk-articles --versioning-configuration Status=Enabled',
        },
      });
      expect(written()).toEqual([]);
    },
  );

  it('that S3 does not show is named with the request that failed', async () => {
    const error = Object.assign(new Error('no'), { name: 'NoSuchBucket', $metadata: { httpStatusCode: 404 } });
    s3.on(GetBucketVersioningCommand).rejects(error);
    await expect(prepareBucket(client, articles)).rejects.toMatchObject({
      code: 'store-denied',
      message: 's3:GetBucketVersioning on the bucket desk-articles answered NoSuchBucket',
    });
  });
});
