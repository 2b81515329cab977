import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Failure, WirebriefError } from '../core/errors.ts';
import type { PostponedMessage } from '../core/ports.ts';
import { describeError, logger, metrics } from './log.ts';
import { isThrottled, postponed, waitedInVain } from './postpone.ts';

const eventSchema = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      body: z.string(),
      eventSourceARN: z.string(),
      attributes: z.object({ SentTimestamp: z.coerce.number() }),
      messageAttributes: z.record(z.string(), z.object({ stringValue: z.optional(z.string()) })),
    }),
  ),
});
type QueueRecord = z.infer<typeof eventSchema>['Records'][number];

/** A message as `failures/` tells of it. */
export interface UnreadMessage {
  readonly messageId: string;
  readonly source: string;
  readonly bodyLength: number;
}

/** What one queue's messages ask for. */
export interface QueueWork<Message> {
  /** Throws `message-malformed`. */
  readonly parse: (body: string) => Message;
  readonly work: (message: Message) => Promise<unknown>;
  /** Records a failure that no retry can help. */
  readonly giveUp: (message: Message, failure: Failure) => Promise<unknown>;
  /** Records a message that could not be read. */
  readonly giveUpUnread: (message: UnreadMessage, failure: Failure) => Promise<unknown>;
  /** Sends a throttled message to the end of its queue; without it such a message is returned like any other. */
  readonly postpone?: (message: PostponedMessage) => Promise<unknown>;
}

/**
 * Works through one batch. A record is done once its work or its failure is stored; a retryable failure and a crash go back to
 * the queue alone. A throttled message is sent again, to be seen later, and then done: it may wait for hours without using up its tries. Throws only where the event is not one of SQS, which returns the whole batch.
 */
export const queueHandler =
  <Message>(queue: QueueWork<Message>) =>
  async (event: unknown): Promise<SQSBatchResponse> => {
    const { Records: records } = eventSchema.parse(event);
    metrics.addMetric('MessagesReceived', MetricUnit.Count, records.length);
    const done = await Promise.all(records.map((record) => isDone(queue, record)));
    return {
      batchItemFailures: records.filter((_, i) => !done[i]).map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  };

async function isDone<Message>(queue: QueueWork<Message>, record: QueueRecord): Promise<boolean> {
  try {
    await workOrRecord(queue, record);
    return true;
  } catch (error) {
    metrics.addMetric('MessagesReturned', MetricUnit.Count, 1);
    logger.warn('the message goes back to its queue', { messageId: record.messageId, error: describeError(error) });
    return false;
  }
}

async function workOrRecord<Message>(queue: QueueWork<Message>, record: QueueRecord): Promise<void> {
  const message = await recorded(
    async () => queue.parse(record.body),
    (failure) => queue.giveUpUnread(unread(record), failure),
  );
  if (!message) return;
  await recorded(
    () => workOrPostpone(queue, record, message.value),
    (failure) => queue.giveUp(message.value, failure),
  );
}

/** The new message goes out before the old one is done with: one too many does no harm, one too few would be lost. */
async function workOrPostpone<Message>(
  queue: QueueWork<Message>,
  record: QueueRecord,
  message: Message,
): Promise<void> {
  try {
    await queue.work(message);
  } catch (error) {
    if (!isThrottled(error) || !queue.postpone) throw error;
    const later = postponed(delivered(record));
    if (!later) return recordFailure(error, waitedInVain(error.failure), (failure) => queue.giveUp(message, failure));
    await queue.postpone(later);
    metrics.addMetric('MessagesPostponed', MetricUnit.Count, 1);
    logger.info('throttled: the message comes again later', {
      messageId: record.messageId,
      delaySeconds: later.delaySeconds,
      ...later.attributes,
    });
  }
}

const delivered = ({ messageId, body, attributes, messageAttributes }: QueueRecord) => ({
  messageId,
  body,
  sentAt: attributes.SentTimestamp,
  attributes: Object.fromEntries(
    Object.entries(messageAttributes).map(([name, { stringValue }]) => [name, stringValue]),
  ),
});

const unread = ({ messageId, eventSourceARN, body }: QueueRecord): UnreadMessage => ({
  messageId,
  source: eventSourceARN,
  bodyLength: body.length,
});

/** The result of `work`; undefined where it failed for good and that has been recorded. */
async function recorded<Result>(
  work: () => Promise<Result>,
  record: (failure: Failure) => Promise<unknown>,
): Promise<{ value: Result } | undefined> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof WirebriefError) || error.retryable) throw error;
    await recordFailure(error, error.failure, record);
    return undefined;
  }
}

async function recordFailure(
  error: WirebriefError,
  failure: Failure,
  record: (failure: Failure) => Promise<unknown>,
): Promise<void> {
  metrics.addMetric('FailuresRecorded', MetricUnit.Count, 1);
  logger.error('a failure that no retry can help', { error: describeError(error) });
  await record(failure);
}
