import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { SqsRequeue } from '../../../functions/adapters/aws/sqs-requeue.ts';

const sqs = new SQSClient({ region: 'eu-west-1' });
const queue = mockClient(sqs);
const requeue = new SqsRequeue(sqs, 'https://queue');
const message = { body: '{"a":"新"}', delaySeconds: 118, attributes: { Times: '3', Since: '1780000000000' } };

beforeEach(() => {
  queue.reset();
});

describe('a postponed message', () => {
  it('goes to the end of the queue with its delay and its attributes', async () => {
    queue.on(SendMessageCommand).resolves({ MessageId: 'm2' });
    await requeue.postpone(message);
    expect(queue.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
      {
        QueueUrl: 'https://queue',
        MessageBody: '{"a":"新"}',
        DelaySeconds: 118,
        MessageAttributes: {
          Times: { DataType: 'String', StringValue: '3' },
          Since: { DataType: 'String', StringValue: '1780000000000' },
        },
      },
    ]);
  });

  it.each([
    ['AccessDenied', 403, 'queue-denied'],
    ['RequestThrottled', 400, 'queue-unavailable'],
    ['ServiceUnavailable', 503, 'queue-unavailable'],
  ])('answered with %s (%s) is %s', async (name, httpStatusCode, code) => {
    queue.on(SendMessageCommand).rejects(Object.assign(new Error('m'), { name, $metadata: { httpStatusCode } }));
    await expect(requeue.postpone(message)).rejects.toMatchObject({ code });
  });
});
