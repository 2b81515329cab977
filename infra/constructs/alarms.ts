import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IRule } from 'aws-cdk-lib/aws-events';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { Encrypted } from './encryption.ts';
import { measured, PERIOD, shareToReview } from './metrics.ts';
import { ToldTopic } from './told-topic.ts';
import type { Undelivered, WorkQueue } from './work-queue.ts';

/** Work that has waited longer than this shows that nothing gets through any more. */
const MAX_WAIT = Duration.hours(1);
/** The share of its time-out that a function may use up. */
const TIMEOUT_SHARE = 0.8;
/** Of functions for which none is set: https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html (November 2026). */
const LAMBDAS_TIMEOUT = Duration.seconds(3);
/** A long article may run to the end of its time and go on in its next message; only time that stays short is news. */
const SHORT_OF_TIME_PERIODS = 3;
/**
 * In percent of translations. Of good lines 0.8 % are doubted (docs/measurements.md), so that about one in eight briefs of fifteen lines
 * has such a line. From a third on, the translator, a glossary or the language of the articles has changed.
 */
const MAX_REVIEW_SHARE = 33;
const REVIEW_PERIOD = Duration.hours(1);
/** In an hour: single ones are part of working with models. */
const MAX_FALLBACKS = 5;
const FALLBACK_PERIOD = Duration.hours(1);
/** In percent of the day's tightest cap. */
const NEAR_CAP = 80;
/** Measured by the function release-parked every 15 minutes. */
const SPEND_PERIOD = Duration.minutes(15);

/** When an alarm rings, and the section of docs/operate.md that says what it means and what to type. */
interface Watch {
  readonly section: string;
  readonly says: string;
  readonly metric: IMetric;
  /** It rings above this, or at it where `isReached` is true; 0 unless given. */
  readonly above?: number;
  readonly isReached?: boolean;
  /** How many periods in a row; 1 unless given. */
  readonly periods?: number;
}

export interface AlarmsProps extends Encrypted {
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly functions: Readonly<Record<string, LambdaFunction>>;
  readonly undelivered: Undelivered;
  /** By which articles reach their queue. */
  readonly rule: IRule;
  readonly settings: Pick<Settings, 'alarmEmail' | 'models'>;
}

/** Alarms that ask somebody to do something. Each names its section of docs/operate.md; a test compares the two. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #topic: ToldTopic;

  constructor(scope: Construct, id: string, { queues, functions, undelivered, rule, settings, key }: AlarmsProps) {
    super(scope, id);
    this.#topic = new ToldTopic(this, 'Topic', { key, undelivered, email: settings.alarmEmail });
    this.#topic.mayBeToldBy('cloudwatch.amazonaws.com', anyAlarm(this));
    for (const [name, queue] of Object.entries(queues)) this.#addAll(name, ofQueue(name, queue));
    for (const [name, each] of Object.entries(functions)) this.#addAll(name, ofFunction(name, each));
    this.#addAll('', { ...ofRule(rule), ...ofWork(undelivered) });
    if (settings.models.length > 0) this.#addAll('', ofModels());
  }

  #addAll(prefix: string, watches: Readonly<Record<string, Watch>>): void {
    for (const [id, watch] of Object.entries(watches)) this.#add(prefix + id, watch);
  }

  #add(id: string, { section, says, metric, above = 0, isReached = false, periods = 1 }: Watch): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      alarmDescription: `${says} (docs/operate.md, "${section}")`,
      evaluationPeriods: periods,
      comparisonOperator: isReached
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    this.all.push(alarm);
  }
}

/** Dead letters are received so that they can be recorded: received ones were given up, and those that stay were not recorded. */
const ofQueue = (name: string, { queue, deadLetters }: WorkQueue): Record<string, Watch> => ({
  GivenUp: {
    section: 'Work was given up',
    says: `work of the queue ${name} crashed on each of its tries and was given up`,
    metric: deadLetters.metricNumberOfMessagesReceived({ period: PERIOD }),
  },
  Unrecorded: {
    section: 'Failures are not recorded',
    says: `work of the queue ${name} was given up, and that is not recorded`,
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
  },
  Stuck: {
    section: 'Work stands still',
    says: `work of the queue ${name} has waited for an hour without being taken up`,
    metric: queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' }),
    above: MAX_WAIT.toSeconds(),
  },
});

const ofFunction = (name: string, each: LambdaFunction): Record<string, Watch> => ({
  Errors: {
    section: 'A function fails',
    says: `the function ${name} fails as a whole`,
    metric: each.metricErrors({ period: PERIOD }),
  },
  Throttles: {
    section: 'A function is throttled',
    says: `Lambda throttles the function ${name}`,
    metric: each.metricThrottles({ period: PERIOD }),
  },
  ShortOfTime: {
    section: 'A function is short of time',
    says: `for a quarter of an hour, the function ${name} has been using more than 80 % of its time-out`,
    metric: each.metricDuration({ period: PERIOD, statistic: 'p99' }),
    above: TIMEOUT_SHARE * (each.timeout ?? LAMBDAS_TIMEOUT).toMilliseconds(),
    periods: SHORT_OF_TIME_PERIODS,
  },
});

/** EventBridge tries for a day; then the event goes to the dead-letter queue, or where it may not write there either, nowhere. */
const ofRule = ({ ruleName }: IRule): Record<string, Watch> => ({
  NotQueued: {
    section: 'Articles do not reach their queue',
    says: 'EventBridge could not deliver an article to the queue of articles',
    metric: new Metric({
      namespace: 'AWS/Events',
      metricName: 'FailedInvocations',
      dimensionsMap: { RuleName: ruleName },
      statistic: 'Sum',
      period: PERIOD,
    }),
  },
});

const ofWork = (undelivered: Undelivered): Record<string, Watch> => ({
  FailuresRecorded: {
    section: 'Failures were recorded',
    says: 'an article or a language failed in a way that no retry can help',
    metric: measured('FailuresRecorded'),
  },
  Waiting: {
    section: 'Work waits for a service',
    says: 'a service has turned work down for an hour, and the work still waits for it',
    metric: measured('WaitedSeconds', 'Maximum'),
    above: MAX_WAIT.toSeconds(),
  },
  ToReview: {
    section: 'Many translations need a review',
    says: 'more than a third of an hour’s translations have a line that its checks doubt',
    metric: shareToReview(REVIEW_PERIOD),
    above: MAX_REVIEW_SHARE,
  },
  SpendNearCap: {
    section: 'Spend is near its cap',
    says: 'four fifths of what may be spent today are spent',
    metric: measured('SpendSharePercent', 'Maximum', SPEND_PERIOD),
    above: NEAR_CAP,
    isReached: true,
  },
  Parked: {
    section: 'Work is parked',
    says: 'work would have cost more than its cap and is parked',
    metric: measured('WorkParked'),
  },
  ManifestSetAside: {
    section: 'A manifest was set aside',
    says: 'a manifest could not be read and was made anew',
    metric: measured('ManifestsSetAside'),
  },
  Undelivered: {
    section: 'A call was not delivered',
    says: 'a regular call or a notice did not reach its receiver',
    metric: undelivered.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
  },
});

const ofModels = (): Record<string, Watch> => ({
  Fallbacks: {
    section: 'The built-in engine stands in for models',
    says: 'the built-in engine wrote more than five briefs of the last hour in place of a model',
    metric: measured('ModelFallbacks', 'Sum', FALLBACK_PERIOD),
    above: MAX_FALLBACKS,
  },
  EndingModels: {
    section: 'A model will not stay',
    says: 'a model of the settings is about to be retired',
    metric: measured('EndingModels', 'Maximum', Duration.days(1)), // written once a day, so that one period is a day
  },
});

const anyAlarm = (scope: Construct): string =>
  Stack.of(scope).formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
