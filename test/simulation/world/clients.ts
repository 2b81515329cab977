import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { S3Client } from '@aws-sdk/client-s3';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { TranslateClient } from '@aws-sdk/client-translate';
import { TranslateTextCommand } from '@aws-sdk/client-translate';
import type { BedrockService } from './bedrock.ts';
import type { Container } from './container.ts';
import type { EventBridge } from './event-bridge.ts';
import type { Network } from './network.ts';
import type { Bucket, StoredObject } from './s3.ts';
import { conditionalConflict, preconditionFailed, type Service, ServiceError } from './service-errors.ts';
import type { Queue } from './sqs.ts';
import type { TranslateService } from './translate.ts';
import type { Weather } from './weather.ts';

/** Everything the clients of a function reach. */
export interface Services {
  readonly network: Network;
  readonly weather: Weather;
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly bus: EventBridge;
  readonly translate: TranslateService;
  readonly bedrock: BedrockService;
}

/** The clients that the adapters of one container are made with. */
export interface Clients {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly eventBridge: EventBridgeClient;
  readonly translate: TranslateClient;
  readonly bedrock: BedrockRuntimeClient;
}

const LINES = 'results/lines/';

/** Clients that understand the commands of the adapters and no others, for one container. */
export function clientsFor(container: Container, services: Services): Clients {
  const { network, weather, bus, translate, bedrock: models } = services;
  const bucketOf = (name = ''): Bucket => found(services.buckets.get(name), 'NoSuchBucket');
  const queueOf = (url = ''): Queue => found(services.queues.get(url), 'QueueDoesNotExist');
  const call = <Answer>(service: Service, what: string, effect: () => Answer): Promise<Answer> =>
    network.call(container, { service, what, effect });

  const putObject = ({ input }: PutObjectCommand) => {
    const {
      Bucket: bucket,
      Key: key = '',
      Body,
      ContentType: contentType,
      IfMatch: ifMatch,
      IfNoneMatch: ifNoneMatch,
    } = input;
    const body = String(Body);
    const isConditional = ifMatch !== undefined || ifNoneMatch !== undefined;
    const isLine = key.startsWith(LINES);
    const put = call('S3', `PutObject ${key}`, () => {
      if (isConditional && weather.isConflict()) throw conditionalConflict();
      const { etag } = bucketOf(bucket).put(key, { body, contentType }, { ifMatch, ifNoneMatch });
      if (isLine) translate.keep(container, body);
      if (isConditional && weather.isEcho()) throw preconditionFailed();
      return { ETag: etag };
    });
    if (!isLine) return put;
    return put.catch((error: unknown) => {
      translate.lose(container);
      throw error;
    });
  };

  const s3 = {
    send(command: unknown): Promise<unknown> {
      if (command instanceof GetObjectCommand) {
        const { Bucket: bucket, Key: key = '', VersionId: version } = command.input;
        return call('S3', `GetObject ${key}`, () => objectOutput(bucketOf(bucket).get(key, version)));
      }
      if (command instanceof PutObjectCommand) return putObject(command);
      if (command instanceof DeleteObjectCommand) {
        const { Bucket: bucket, Key: key = '', IfMatch: ifMatch } = command.input;
        return call('S3', `DeleteObject ${key}`, () => {
          if (ifMatch !== undefined && weather.isConflict()) throw conditionalConflict();
          return { VersionId: bucketOf(bucket).delete(key, { ifMatch }) };
        });
      }
      if (command instanceof ListObjectsV2Command) {
        const { Bucket: bucket, Prefix: prefix = '' } = command.input;
        return call('S3', `ListObjectsV2 ${prefix}`, () => ({
          Contents: bucketOf(bucket)
            .list(prefix)
            .map(({ key, etag }) => ({ Key: key, ETag: etag })),
        }));
      }
      throw new TypeError('the simulation has no such command of S3');
    },
  };

  const sqs = {
    send(command: unknown): Promise<unknown> {
      if (command instanceof SendMessageBatchCommand) {
        const { QueueUrl: url, Entries: entries = [] } = command.input;
        return call('SQS', `SendMessageBatch ${url} × ${entries.length}`, () => {
          const refused = entries.filter(() => weather.isRefused());
          for (const entry of entries) {
            const { MessageBody: body = '', DelaySeconds: delaySeconds = 0 } = entry;
            if (!refused.includes(entry)) queueOf(url).send(body, { delaySeconds });
          }
          return { Failed: refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })) };
        });
      }
      if (command instanceof SendMessageCommand) {
        const {
          QueueUrl: url,
          MessageBody: body = '',
          DelaySeconds: delaySeconds = 0,
          MessageAttributes,
        } = command.input;
        const attributes = Object.entries(MessageAttributes ?? {}).map(([name, { StringValue }]) => [
          name,
          StringValue ?? '',
        ]);
        return call('SQS', `SendMessage ${url} in ${delaySeconds} s`, () => ({
          MessageId: queueOf(url).send(body, { delaySeconds, attributes: Object.fromEntries(attributes) }),
        }));
      }
      if (command instanceof ChangeMessageVisibilityCommand) {
        const { QueueUrl: url, ReceiptHandle: id = '', VisibilityTimeout: seconds = 0 } = command.input;
        return call('SQS', `ChangeMessageVisibility ${url}`, () => queueOf(url).changeVisibility(id, seconds));
      }
      throw new TypeError('the simulation has no such command of SQS');
    },
  };

  const eventBridge = {
    send(command: unknown): Promise<unknown> {
      if (!(command instanceof PutEventsCommand))
        throw new TypeError('the simulation has no such command of EventBridge');
      const { Entries: entries = [] } = command.input;
      return call('EventBridge', `PutEvents ${entries.map(({ DetailType: type }) => type).join(', ')}`, () => {
        const refused = entries.filter(() => weather.isRefused());
        for (const entry of entries) if (!refused.includes(entry)) bus.put(entry);
        return {
          FailedEntryCount: refused.length,
          Entries: entries.map((entry) =>
            refused.includes(entry) ? { ErrorCode: 'InternalFailure' } : { EventId: '1' },
          ),
        };
      });
    },
  };

  const translator = {
    send(command: unknown): Promise<unknown> {
      if (!(command instanceof TranslateTextCommand))
        throw new TypeError('the simulation has no such command of Translate');
      const { input } = command;
      let isAnswered = false;
      const answer = call('Translate', `TranslateText to ${input.TargetLanguageCode}`, () => {
        isAnswered = true;
        return translate.translate(container, input);
      });
      return answer.catch((error: unknown) => {
        if (isAnswered) translate.lose(container);
        throw error;
      });
    },
  };

  const bedrock = {
    send(command: unknown): Promise<unknown> {
      if (!(command instanceof ConverseCommand)) throw new TypeError('the simulation has no such command of Bedrock');
      const { input } = command;
      return call('Bedrock', `Converse ${input.modelId}`, () => models.converse(input));
    },
  };

  // The adapters use nothing of a client but `send`, with the commands above.
  return { s3, sqs, eventBridge, translate: translator, bedrock } as unknown as Clients;
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new ServiceError(name, { status: 404 });
  return thing;
}

const objectOutput = ({ body, etag, versionId, contentType, metadata }: StoredObject) => ({
  ETag: etag,
  VersionId: versionId,
  ContentType: contentType,
  ContentLength: Buffer.byteLength(body),
  Metadata: metadata,
  Body: {
    transformToString: async () => body,
    transformToByteArray: async () => new TextEncoder().encode(body),
    transformToWebStream: () => new ReadableStream(),
  },
});
