import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { PostponedMessage, Requeue } from '../../core/ports.ts';
import { queueFailure } from './queue-failure.ts';

/** Sends messages to the end of one SQS queue. A postponed message is a new one, whose tries are counted from the beginning. */
export class SqsRequeue implements Requeue {
  readonly #client: SQSClient;
  readonly #queueUrl: string;

  constructor(client: SQSClient, queueUrl: string) {
    this.#client = client;
    this.#queueUrl = queueUrl;
  }

  async postpone({ body, delaySeconds, attributes }: PostponedMessage): Promise<void> {
    const named = Object.entries(attributes).map(([name, text]) => [name, { DataType: 'String', StringValue: text }]);
    const message = { MessageBody: body, DelaySeconds: delaySeconds, MessageAttributes: Object.fromEntries(named) };
    await this.#client
      .send(new SendMessageCommand({ QueueUrl: this.#queueUrl, ...message }))
      .catch((error: unknown) => {
        throw queueFailure(error, 'sqs:SendMessage');
      });
  }
}
