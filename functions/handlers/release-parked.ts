import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { connectQueues } from '../adapters/aws/aws-outbox.ts';
import { s3Client } from '../adapters/aws/clients.ts';
import { S3BriefStore } from '../adapters/aws/s3/s3-brief-store.ts';
import { type Caps, daySharePercent } from '../core/spend/caps.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, metrics } from '../runtime/log.ts';
import { lambda, once } from '../runtime/middleware.ts';
import type { FunctionContext } from '../runtime/queue-work.ts';
import { type ReleaseServices, releaseParked } from '../steps/release-parked.ts';
import { dayOf, daySpend } from '../steps/spend/ledger.ts';

type Services = Omit<ReleaseServices, 'remaining'> & { readonly caps: Caps };

/** Sends again what caps held back on earlier days, and tells how much of today's caps is used; the alarm on `SpendSharePercent` is on from 80. */
export const releaseAndTell = (services: () => Services) => async (_event: unknown, context: FunctionContext) => {
  const { briefs, now, caps } = services();
  const spent = await daySpend(briefs, dayOf(now()));
  metrics.addMetric('SpendSharePercent', MetricUnit.Percent, daySharePercent(spent, caps));
  const sent = await releaseParked({ ...services(), remaining: () => context.getRemainingTimeInMillis() });
  if (sent > 0) logger.info('what a cap held back was sent again', { messages: sent });
};

const services = once((): Services => {
  const config = readConfig('release-parked');
  const queues = { articles: config.ARTICLES_QUEUE_URL, translations: config.TRANSLATIONS_QUEUE_URL };
  return {
    briefs: new S3BriefStore(s3Client(), config.BRIEFS_BUCKET),
    outbox: connectQueues(queues),
    now: () => new Date(),
    caps: config.CAPS,
  };
});

export const handler = lambda(releaseAndTell(services));
