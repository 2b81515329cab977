import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { AwsOutbox } from '../../../functions/adapters/aws/aws-outbox.ts';

const [sqs, eventBridge] = [new SQSClient({ region: 'eu-west-1' }), new EventBridgeClient({ region: 'eu-west-1' })];
const [queue, bus] = [mockClient(sqs), mockClient(eventBridge)];
const outbox = new AwsOutbox({ sqs, eventBridge, translationsQueueUrl: 'https://queue', eventBusName: 'default' });
const message = (language: string) => ({ articleKey: 'articles/新 a.txt', fingerprint: 'f', language });
const announcement = {
  id: 'n1',
  type: 'Brief Ready',
  articleKey: 'articles/a.txt',
  fingerprint: 'f',
  language: 'es',
  files: ['briefs/a.txt/es.json'],
} as const;

beforeEach(() => {
  queue.reset();
  bus.reset();
});

const answer = (name: string, httpStatusCode?: number) =>
  Object.assign(new Error('as the service words it'), {
    name,
    $metadata: httpStatusCode === undefined ? {} : { httpStatusCode },
  });

describe('requests for translations', () => {
  it('go out ten at a time, none lost', async () => {
    queue.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
    const languages = Array.from({ length: 23 }, (_, i) => `l${i}`);
    await outbox.requestTranslations(languages.map(message));
    const batches = queue.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input.Entries ?? []);
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 3]);
    const sent = batches.flat().map(({ MessageBody }) => JSON.parse(MessageBody ?? ''));
    expect(sent).toEqual(languages.map(message));
  });

  it('cause no call if there are none', async () => {
    await outbox.requestTranslations([]);
    expect(queue.calls()).toHaveLength(0);
  });

  it('are all sent again if the queue refused one', async () => {
    const refused = { Id: '0', Code: 'InternalError', SenderFault: false };
    queue.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [refused] });
    await expect(outbox.requestTranslations([message('es')])).rejects.toMatchObject({
      code: 'queue-unavailable',
      retryable: true,
    });
  });

  it.each([
    ['AccessDenied', 403, 'queue-denied'],
    ['AWS.SimpleQueueService.NonExistentQueue', 400, 'queue-denied'],
    ['RequestThrottled', 400, 'queue-unavailable'],
    ['ServiceUnavailable', 503, 'queue-unavailable'],
    ['TimeoutError', undefined, 'queue-unavailable'],
  ])('answered with %s (%s) are %s', async (name, status, code) => {
    queue.on(SendMessageBatchCommand).rejects(answer(name, status));
    await expect(outbox.requestTranslations([message('es')])).rejects.toMatchObject({ code });
  });
});

describe('an announcement', () => {
  it('is an event with the files in its detail', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await outbox.announce(announcement);
    const { type, ...detail } = announcement;
    expect(bus.commandCalls(PutEventsCommand).map(({ args }) => args[0].input)).toEqual([
      {
        Entries: [{ EventBusName: 'default', Source: 'wirebrief', DetailType: type, Detail: JSON.stringify(detail) }],
      },
    ]);
  });

  it('that the bus refused in its answer counts as failed', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'ThrottlingException' }] });
    await expect(outbox.announce(announcement)).rejects.toMatchObject({
      code: 'queue-unavailable',
      message: 'events:PutEvents refused 1 entries (ThrottlingException)',
    });
  });
});
