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

/** A message that could not be read, as it is recorded under `failures/`. */
export interface UnreadMessage {
  readonly messageId: string;
  /** The ARN of the queue it came from. */
  readonly source: string;
  /** UTF-16 code units. */
  readonly bodyLength: number;
}

/** How the messages of one queue are worked on. */
export interface QueueWork<Message> {
  /** The message in a body. Throws `message-malformed`. */
  readonly parse: (body: string) => Message;
  readonly work: (message: Message) => Promise<unknown>;
  /** Records a failure that no retry can help. */
  readonly giveUp: (message: Message, failure: Failure) => Promise<unknown>;
  /** Records a message that could not be read. */
  readonly giveUpUnread: (message: UnreadMessage, failure: Failure) => Promise<unknown>;
  /** Sends a throttled message to the end of its queue. Without it, such a message goes back to the queue like any other that failed. */
  readonly postpone?: (message: PostponedMessage) => Promise<unknown>;
}

/**
 * A handler that works through one batch of SQS messages. A message is done once its work or its failure is stored. A message with
 * a retryable failure, or whose work crashed, goes back to the queue alone. A throttled message is sent again for later delivery and
 * is then done, so that it may wait for hours without using up its tries. Throws only where the event does not come from SQS, which
 * returns the whole batch.
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

/** Whether a message is done; false sends it back to its queue. */
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

/** A throttled message's copy is sent before the original is done: a copy too many does no harm, a lost message would. */
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

/** The result of `work`; undefined where it failed in a way that no retry can help, and the failure has been recorded. */
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
