import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { WirebriefError } from '../../core/errors.ts';
import { articleMessage } from '../../core/manifest/article-message.ts';
import type { Announcement, ArticleRequested, Outbox, TranslationRequested } from '../../core/ports.ts';
import { eventBridgeClient, sqsClient } from './clients.ts';
import { queueFailure } from './queue-failure.ts';

/** The most entries of one SendMessageBatch (Amazon SQS quotas, November 2026). */
const MAX_BATCH = 10;
/** The `source` of our events; the deployed policy allows no other. */
const EVENT_SOURCE = 'wirebrief';

export interface AwsOutboxOptions {
  /** Absent in functions that announce nothing. */
  readonly eventBridge?: EventBridgeClient;
  /** Absent in functions that send no messages to a queue. */
  readonly sqs?: SQSClient;
  readonly translationsQueueUrl?: string | undefined;
  readonly articlesQueueUrl?: string | undefined;
  readonly eventBusName?: string;
}

/** The error for a call that went through while some of its entries were refused. A retry sends all entries again, which is harmless. */
function partlyRefused(action: string, codes: readonly (string | undefined)[]): WirebriefError {
  const found = `${action} refused ${codes.length} entries (${[...new Set(codes)].join(', ')})`;
  return new WirebriefError('queue-unavailable', found, 'nothing to do: it is tried again by itself');
}

/** Sends messages by SQS and announcements by EventBridge. */
export class AwsOutbox implements Outbox {
  readonly #options: AwsOutboxOptions;

  constructor(options: AwsOutboxOptions) {
    this.#options = options;
  }

  async requestTranslations(messages: readonly TranslationRequested[]): Promise<void> {
    await this.#send(this.#options.translationsQueueUrl, messages);
  }

  async requestArticles(messages: readonly ArticleRequested[]): Promise<void> {
    await this.#send(this.#options.articlesQueueUrl, messages.map(articleMessage));
  }

  async #send(queueUrl: string | undefined, messages: readonly object[]): Promise<void> {
    for (let at = 0; at < messages.length; at += MAX_BATCH)
      await this.#sendBatch(queueUrl, messages.slice(at, at + MAX_BATCH));
  }

  async #sendBatch(queueUrl: string | undefined, messages: readonly object[]): Promise<void> {
    const { sqs } = this.#options;
    if (sqs === undefined || queueUrl === undefined)
      throw new WirebriefError('config-invalid', 'this function has no queue to send to', 'deploy again');
    const entries = messages.map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) }));
    const command = new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries });
    const { Failed: failed = [] } = await sqs.send(command).catch((error: unknown) => {
      throw queueFailure(error, 'sqs:SendMessage');
    });
    if (failed.length > 0)
      throw partlyRefused(
        'sqs:SendMessage',
        failed.map(({ Code }) => Code),
      );
  }

  async announce({ type, ...detail }: Announcement): Promise<void> {
    const { eventBridge, eventBusName } = this.#options;
    if (eventBridge === undefined || eventBusName === undefined)
      throw new WirebriefError('config-invalid', 'this function has no event bus to tell', 'deploy again');
    const entry = {
      EventBusName: eventBusName,
      Source: EVENT_SOURCE,
      DetailType: type,
      Detail: JSON.stringify(detail),
    };
    const command = new PutEventsCommand({ Entries: [entry] });
    const { FailedEntryCount: failures = 0, Entries: entries = [] } = await eventBridge
      .send(command)
      .catch((error: unknown) => {
        throw queueFailure(error, 'events:PutEvents');
      });
    if (failures > 0)
      throw partlyRefused(
        'events:PutEvents',
        entries.flatMap(({ ErrorCode }) => ErrorCode ?? []),
      );
  }
}

interface Queues {
  readonly articles?: string;
  readonly translations?: string;
}

const toQueues = ({ articles, translations }: Queues) => ({
  sqs: sqsClient(),
  articlesQueueUrl: articles,
  translationsQueueUrl: translations,
});

/** The outbox of a function that announces what it does. */
export const connectOutbox = (eventBusName: string, queues: Queues): AwsOutbox =>
  new AwsOutbox({ eventBridge: eventBridgeClient(), eventBusName, ...toQueues(queues) });

/** The outbox of a function that only sends messages. */
export const connectQueues = (queues: Queues): AwsOutbox => new AwsOutbox(toQueues(queues));
