import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sqsClient } from '../../../functions/adapters/aws/clients.ts';
import { messagesIn, SqsArticleQueue } from '../../../functions/adapters/aws/sqs-article-queue.ts';

const sent = mockClient(SQSClient);
const client = sqsClient({ region: 'eu-west-1' });
const queue = new SqsArticleQueue(client, 'https://queue');
beforeEach(() => {
  sent.reset();
});

describe('the queue of articles', () => {
  it('takes ten messages in one request', async () => {
    sent.on(SendMessageBatchCommand).resolves({});
    await queue.send([{ a: 1 }, { a: 2 }]);
    expect(sent.commandCalls(SendMessageBatchCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'https://queue',
      Entries: [
        { Id: '0', MessageBody: '{"a":1}' },
        { Id: '1', MessageBody: '{"a":2}' },
      ],
    });
  });

  it('says how many messages it did not take', async () => {
    sent
      .on(SendMessageBatchCommand)
      .resolves({ Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }], Successful: [] });
    await expect(queue.send([{ a: 1 }, { a: 2 }])).rejects.toMatchObject({
      code: 'queue-unavailable',
      message: 'sqs:SendMessage refused 1 of 2 messages (InternalError)',
    });
  });

  it('counts messages that are ready, at work and delayed', async () => {
    sent.on(GetQueueAttributesCommand).resolves({
      Attributes: {
        ApproximateNumberOfMessages: '3',
        ApproximateNumberOfMessagesNotVisible: '2',
        ApproximateNumberOfMessagesDelayed: '1',
      },
    });
    expect(await messagesIn(client, 'https://queue')).toBe(6);
  });
});
