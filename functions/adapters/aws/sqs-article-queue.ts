import { GetQueueAttributesCommand, SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { WirebriefError } from '../../core/errors.ts';
import { queueFailure } from './queue-failure.ts';

/** The most entries of one SendMessageBatch (Amazon SQS quotas, November 2026). */
export const MAX_BATCH = 10;

/** The queue of articles, as commands send to it. */
export class SqsArticleQueue {
  readonly #client: SQSClient;
  readonly #queueUrl: string;

  constructor(client: SQSClient, queueUrl: string) {
    this.#client = client;
    this.#queueUrl = queueUrl;
  }

  /** Sends at most ten messages in one request. Throws `queue-denied`, and `queue-unavailable` where one of them was not taken; the others are then in the queue. */
  async send(messages: readonly object[]): Promise<void> {
    const entries = messages.map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) }));
    const command = new SendMessageBatchCommand({ QueueUrl: this.#queueUrl, Entries: entries });
    const { Failed: refused = [] } = await this.#client.send(command).catch((error: unknown) => {
      throw queueFailure(error, 'sqs:SendMessage');
    });
    if (refused.length === 0) return;
    const codes = [...new Set(refused.map(({ Code }) => Code))].join(', ');
    const found = `sqs:SendMessage refused ${refused.length} of ${messages.length} messages (${codes})`;
    throw new WirebriefError('queue-unavailable', found, 'type the same again: what was taken is not sent twice');
  }
}

/** How many messages a queue holds: ready, at work and delayed. SQS counts approximately, and up to a minute late. */
export async function messagesIn(client: SQSClient, queueUrl: string): Promise<number> {
  const counts = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
  ] as const;
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...counts] });
  const { Attributes: attributes = {} } = await client.send(command).catch((error: unknown) => {
    throw queueFailure(error, 'sqs:GetQueueAttributes');
  });
  return counts.reduce((sum, name) => sum + Number(attributes[name] ?? 0), 0);
}
