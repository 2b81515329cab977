import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Failure, WirebriefError } from '../core/errors.ts';
import { describeError, logger, metrics } from './log.ts';

const eventSchema = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string(), eventSourceARN: z.string() })),
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
}

/**
 * Works through one batch. A record is done once its work or its failure is stored; a retryable failure and a crash go back to
 * the queue alone. Throws only where the event is not one of SQS, which returns the whole batch.
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
    async () => ({ done: await queue.work(message.value) }),
    (failure) => queue.giveUp(message.value, failure),
  );
}

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
    metrics.addMetric('FailuresRecorded', MetricUnit.Count, 1);
    logger.error('a failure that no retry can help', { error: describeError(error) });
    await record(error.failure);
    return undefined;
  }
}
