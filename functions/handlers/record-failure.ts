import { connectOutbox } from '../adapters/aws/aws-outbox.ts';
import { s3Client } from '../adapters/aws/clients.ts';
import { S3BriefStore } from '../adapters/aws/s3/s3-brief-store.ts';
import { failure } from '../core/errors.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { type DeadLetter, parseDeadLetter } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { countingOutbox } from '../runtime/news-metrics.ts';
import {
  type RecordServices,
  recordGivenUpArticle,
  recordGivenUpTranslation,
  recordUnattributed,
} from '../steps/records/record-failure.ts';

/** Records in the manifests that the messages of a dead-letter queue were given up. */
export function recordFailures(services: () => RecordServices) {
  const remedy = "look for the article's key in the logs of the functions, then: wirebrief retry";
  const record = (letter: DeadLetter, reason = failure('crashed', 'given up after repeated tries', remedy)) =>
    letter.kind === 'article'
      ? recordGivenUpArticle(services(), letter.version, reason)
      : recordGivenUpTranslation(services(), letter.request, reason);
  return queueHandler({
    parse: parseDeadLetter,
    work: (letter) => record(letter),
    giveUp: record,
    giveUpUnread: (message, reason) => recordUnattributed(services(), message, reason),
  });
}

const services = once((): RecordServices => {
  const config = readConfig('record-failure');
  return {
    briefs: new S3BriefStore(s3Client(), config.BRIEFS_BUCKET),
    outbox: countingOutbox(connectOutbox(config.EVENT_BUS_NAME, { articles: config.ARTICLES_QUEUE_URL })),
    now: () => new Date(),
    superseded: config.SUPERSEDED,
  };
});

export const handler = lambda(recordFailures(services));
