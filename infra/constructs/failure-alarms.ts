import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { WorkQueue } from './work-queue.ts';

const PERIOD = Duration.minutes(5);
/** Work older than this means that nothing gets through any more. */
const MAX_AGE = Duration.hours(1);

export interface FailureAlarmsProps {
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly settings: Pick<Settings, 'alarmEmail'>;
}

/** Says when work was given up, when a function fails, and when work stands still. */
export class FailureAlarms extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { queues, functions, settings }: FailureAlarmsProps) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (settings.alarmEmail) this.#topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      this.#when(`${name}GivenUp`, `work of the queue ${name} was given up: see its manifests`, seen(deadLetters));
      const age = queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' });
      this.#when(`${name}Stuck`, `work of the queue ${name} has waited for an hour`, age, MAX_AGE.toSeconds());
    }
    for (const [name, each] of Object.entries(functions)) {
      this.#when(`${name}Errors`, `the function ${name} fails as a whole`, each.metricErrors({ period: PERIOD }));
      this.#when(`${name}Throttles`, `Lambda throttles the function ${name}`, each.metricThrottles({ period: PERIOD }));
    }
  }

  #when(id: string, alarmDescription: string, metric: IMetric, threshold = 0): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
  }
}

/** Messages in a dead-letter queue: those that lie there and those that were already taken out to be recorded. */
const seen = (queue: IQueue): IMetric =>
  new MathExpression({
    expression: 'lying + taken',
    period: PERIOD,
    usingMetrics: {
      lying: queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' }),
      taken: queue.metricNumberOfMessagesReceived({ period: PERIOD, statistic: 'Sum' }),
    },
  });
