import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageBatchCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { s3Client, sqsClient } from '../../functions/adapters/aws/clients.ts';
import type { Environment } from './processes.ts';

/** What is looked at again and again, by clients in this process: a command of the AWS CLI takes half a second to start. */
export interface Reader {
  /** The text of an object; undefined where there is none. */
  read(bucket: string, key: string): Promise<string | undefined>;
  keys(bucket: string, prefix: string): Promise<string[]>;
  /** Uploads an object with user metadata; for what has to come quicker than commands start. */
  put(bucket: string, key: string, content: string, metadata: Readonly<Record<string, string>>): Promise<void>;
  /** How many messages a queue holds, waiting, delayed or being worked on. */
  messages(queueUrl: string): Promise<number>;
  /** Takes up to ten messages out of a queue and gives their bodies; none where it is empty. */
  take(queueUrl: string): Promise<string[]>;
}

/** A reader of the cloud that this environment names, which the whole process then uses. */
export function startReader(environment: Environment): Reader {
  const { NODE_EXTRA_CA_CERTS: authority, ...rest } = environment;
  if (authority) setDefaultCACertificates([...getCACertificates('default'), readFileSync(authority, 'utf8')]);
  for (const [name, value] of Object.entries(rest)) if (name.startsWith('AWS_')) process.env[name] = value;
  const [s3, sqs] = [s3Client(), sqsClient()];
  return {
    read: async (Bucket, Key) => {
      try {
        return await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    keys: async (Bucket, Prefix) => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
      return Contents.map(({ Key = '' }) => Key);
    },
    put: async (Bucket, Key, Body, Metadata) => {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, Metadata }));
    },
    take: async (QueueUrl) => {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
      if (Entries.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      return Messages.map(({ Body = '' }) => Body);
    },
    messages: async (QueueUrl) => {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl,
          AttributeNames: [
            'ApproximateNumberOfMessages',
            'ApproximateNumberOfMessagesNotVisible',
            'ApproximateNumberOfMessagesDelayed',
          ],
        }),
      );
      return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
    },
  };
}
