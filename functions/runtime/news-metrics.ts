import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Announcement, Outbox } from '../core/ports.ts';
import { logger, metrics } from './log.ts';

/** Counts a failure, and once more under its code. */
export function countFailure({ code = 'unknown' }: { readonly code?: string | undefined }): void {
  metrics.addMetric('FailuresRecorded', MetricUnit.Count, 1);
  const byCode = metrics.singleMetric();
  byCode.addDimension('code', code);
  byCode.addMetric('FailuresRecorded', MetricUnit.Count, 1);
}

/** An outbox whose announcements are counted and logged: whatever is recorded is announced, so that nothing fails without a metric and a line in the log. */
export const countingOutbox = (outbox: Outbox): Outbox => ({
  requestTranslations: (messages) => outbox.requestTranslations(messages),
  requestArticles: (messages) => outbox.requestArticles(messages),
  async announce(announcement) {
    await outbox.announce(announcement);
    count(announcement);
  },
});

function count(news: Announcement): void {
  if (!('language' in news)) return;
  const { type, articleKey, language, code, verdict } = news;
  if (type === 'Brief Failed') {
    countFailure(news);
    logger.error('a failure was recorded', { articleKey, language, code });
  }
  if (type === 'Brief Parked') {
    metrics.addMetric('WorkParked', MetricUnit.Count, 1);
    logger.warn('a cap holds work back', { articleKey, language, cap: code });
  }
  if (type === 'Brief Ready' && verdict !== undefined) {
    metrics.addMetric('TranslationsDone', MetricUnit.Count, 1);
    metrics.addMetric('TranslationsToReview', MetricUnit.Count, verdict === 'review' ? 1 : 0);
  }
}
