import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';

const NAMESPACE = 'Wirebrief';
/** The period of most alarms and graphs. */
export const PERIOD = Duration.minutes(5);

/** A metric that the functions write. */
export const measured = (metricName: string, statistic: 'Sum' | 'Maximum' = 'Sum', period = PERIOD): Metric =>
  new Metric({ namespace: NAMESPACE, metricName, dimensionsMap: { service: 'wirebrief' }, statistic, period });

/** Below this number of translations, one or two doubtful ones are a large share and say nothing. */
const LEAST_TRANSLATIONS = 20;

/** The share of translations that somebody should look at, in percent; 0 where too few were made to tell. */
export const shareToReview = (period: Duration): MathExpression =>
  new MathExpression({
    expression: `IF(done >= ${LEAST_TRANSLATIONS}, 100 * FILL(review, 0) / done, 0)`,
    usingMetrics: {
      review: measured('TranslationsToReview', 'Sum', period),
      done: measured('TranslationsDone', 'Sum', period),
    },
    label: 'translations to review (%)',
    period,
  });

/** The recorded failures, one line for each code that occurred. */
export const failuresByCode = (period: Duration): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${NAMESPACE},code,service} MetricName="FailuresRecorded"', 'Sum', ${period.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period,
  });
