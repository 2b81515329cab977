import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Failure, failure, WirebriefError } from '../core/errors.ts';
import type { PostponedMessage } from '../core/ports.ts';
import { describeError, logger, metrics } from './log.ts';
import { countFailure } from './news-metrics.ts';
import { copyName, isPassing, postponed, timesPostponed, waitedInVain, waitingSince } from './postpone.ts';
import type { Delivery, FunctionContext, QueueWork, Setback, UnreadMessage } from './queue-work.ts';

const eventSchema = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      body: z.string(),
      eventSourceARN: z.string(),
      attributes: z.object({
        SentTimestamp: z.coerce.number(),
        ApproximateReceiveCount: z._default(z.coerce.number(), 1),
      }),
      messageAttributes: z.record(z.string(), z.object({ stringValue: z.optional(z.string()) })),
    }),
  ),
});
type QueueRecord = z.infer<typeof eventSchema>['Records'][number];

/**
 * A handler that works through one batch of SQS messages. A message is done once its work or its failure is stored. A message that
 * must wait is sent again for later delivery and is then done, so that it may wait for hours without using up its tries. One whose work crashed
 * goes back to the queue alone. Throws only where the event does not come from SQS, which returns the whole batch.
 */
export const queueHandler =
  <Message>(queue: QueueWork<Message>) =>
  async (event: unknown, context?: FunctionContext): Promise<SQSBatchResponse> => {
    const { Records: records } = eventSchema.parse(event);
    metrics.addMetric('MessagesReceived', MetricUnit.Count, records.length);
    const done = await Promise.all(records.map((record) => isDone(queue, record, context)));
    return {
      batchItemFailures: records.filter((_, i) => !done[i]).map(({ messageId }) => ({ itemIdentifier: messageId })),
    };
  };

/** Whether a message is done; false sends it back to its queue. */
async function isDone<Message>(
  queue: QueueWork<Message>,
  record: QueueRecord,
  context: FunctionContext | undefined,
): Promise<boolean> {
  try {
    await workOrRecord(queue, record, deliveryOf(record, context));
    return true;
  } catch (error) {
    metrics.addMetric('MessagesReturned', MetricUnit.Count, 1);
    logger.warn('the message goes back to its queue', { messageId: record.messageId, error: describeError(error) });
    return false;
  }
}

const deliveryOf = (record: QueueRecord, context: FunctionContext | undefined): Delivery => ({
  messageId: record.messageId,
  holder: `${record.messageId}/${record.attributes.ApproximateReceiveCount}`,
  copy: copyName(delivered(record)),
  tries: timesPostponed(delivered(record)) + record.attributes.ApproximateReceiveCount,
  remaining: () => context?.getRemainingTimeInMillis() ?? LONGEST_RUN_MS,
});

async function workOrRecord<Message>(
  queue: QueueWork<Message>,
  record: QueueRecord,
  delivery: Delivery,
): Promise<void> {
  const message = await recorded(
    async () => queue.parse(record.body),
    async (failure) => {
      countFailure(failure);
      await queue.giveUpUnread(unread(record), failure);
    },
  );
  if (!message) return;
  await recorded(
    () => workOrPostpone(queue, { record, delivery, message: message.value }),
    (failure) => queue.giveUp(message.value, failure),
  );
}

interface AtWork<Message> {
  readonly record: QueueRecord;
  readonly delivery: Delivery;
  readonly message: Message;
}

/** The copy of a message that must wait is sent before the original is done: a copy too many does no harm, a lost message would. */
async function workOrPostpone<Message>(queue: QueueWork<Message>, at: AtWork<Message>): Promise<void> {
  const { record, delivery, message } = at;
  try {
    await queue.work(message, delivery);
  } catch (error) {
    if (!isPassing(error) || error.code === 'message-duplicated' || !queue.postpone) {
      if (!(error instanceof WirebriefError))
        await setBack(queue, at, { failure: crashed(error), tries: delivery.tries });
      throw error;
    }
    const later = postponed(delivered(record), error.code);
    if (!later) return recordFailure(error, waitedInVain(error.failure), (failure) => queue.giveUp(message, failure));
    const sentAt = queue.now?.();
    await queue.postpone(later);
    await countPostponed(queue, { ...at, sentAt }, error, later);
  }
}

async function countPostponed<Message>(
  queue: QueueWork<Message>,
  at: AtWork<Message> & { readonly sentAt: Date | undefined },
  error: WirebriefError,
  later: PostponedMessage,
): Promise<void> {
  const { record, delivery } = at;
  const sent = delivered(record);
  metrics.addMetric('MessagesPostponed', MetricUnit.Count, 1);
  metrics.addMetric('WaitedSeconds', MetricUnit.Seconds, (sent.sentAt - waitingSince(sent)) / MS_PER_SECOND);
  logger.info('the message comes again later', {
    messageId: record.messageId,
    code: error.code,
    delaySeconds: later.delaySeconds,
    ...later.attributes,
  });
  if (error.code === 'work-in-progress') return; // the other copy tells what becomes of the work
  const { delaySeconds, attributes } = later;
  const copy = copyName({ attributes });
  await setBack(queue, at, { failure: error.failure, tries: delivery.tries, delaySeconds, copy, at: at.sentAt });
}

/** Tells why work could not go on; what cannot be told now shows at the next try. */
async function setBack<Message>(
  queue: QueueWork<Message>,
  { message, record, delivery }: AtWork<Message>,
  setback: Setback,
): Promise<void> {
  // A message whose copy was sent must be done before the time is up, or it comes back beside its copy.
  if (delivery.remaining() < TELLING_MS) return;
  try {
    await queue.setBack?.(message, setback);
  } catch (error) {
    logger.warn('the setback could not be recorded', { messageId: record.messageId, error: describeError(error) });
  }
}

const crashed = (error: unknown): Failure => {
  const { name, at } = describeError(error);
  const where = Array.isArray(at) && typeof at[0] === 'string' ? ` ${at[0]}` : '';
  return failure(
    'crashed',
    `the work ended with ${String(name)}${where}`,
    'it is tried again by itself; report it if it lasts',
  );
};

const MS_PER_SECOND = 1_000;
/** A few requests to a slow S3. */
const TELLING_MS = 15_000;
/** The longest a function may run (AWS Lambda quotas, November 2026): 15 minutes. */
const LONGEST_RUN_MS = 900_000;

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
  logger.error('a failure that no retry can help', { error: describeError(error) });
  await record(failure);
}
