import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { WorkQueue } from './work-queue.ts';

const PERIOD = Duration.minutes(5);
/** Work that has waited longer than this shows that nothing gets through any more. */
const MAX_AGE = Duration.hours(1);

/** The function check-models writes this metric once a day, so that one period is a day. */
const ENDING_MODELS = new Metric({
  namespace: 'Wirebrief',
  metricName: 'EndingModels',
  dimensionsMap: { service: 'wirebrief' },
  statistic: 'Maximum',
  period: Duration.days(1),
});

export interface FailureAlarmsProps {
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly settings: Pick<Settings, 'alarmEmail' | 'models'>;
}

/** Alarms for work that was given up, functions that fail, and work that stands still. */
export class FailureAlarms extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { queues, functions, settings }: FailureAlarmsProps) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.#topic.addToResourcePolicy(mayTell(this.#topic));
    if (settings.alarmEmail) this.#topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    for (const [name, { queue, deadLetters }] of Object.entries(queues)) {
      // Dead letters are received so that they can be recorded: received ones were given up, and those that stay were
      // not recorded.
      const taken = deadLetters.metricNumberOfMessagesReceived({ period: PERIOD });
      this.#when(`${name}GivenUp`, `work of the queue ${name} was given up: see its manifests`, taken);
      const lying = deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD });
      this.#when(`${name}Unrecorded`, `work of the queue ${name} was given up and not recorded`, lying);
      const age = queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' });
      this.#when(`${name}Stuck`, `work of the queue ${name} has waited for an hour`, age, MAX_AGE.toSeconds());
    }
    for (const [name, each] of Object.entries(functions)) {
      this.#when(`${name}Errors`, `the function ${name} fails as a whole`, each.metricErrors({ period: PERIOD }));
      this.#when(`${name}Throttles`, `Lambda throttles the function ${name}`, each.metricThrottles({ period: PERIOD }));
    }
    if (settings.models.length > 0) this.#when('EndingModels', 'a model of the settings will not stay', ENDING_MODELS);
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

/** Lets alarms publish to the topic. With a policy of its own (here the one that refuses plain HTTP), a topic loses SNS's default policy, which would allow it. */
function mayTell(topic: Topic): PolicyStatement {
  const { account } = Stack.of(topic);
  const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
  const alarms = Stack.of(topic).formatArn({ service: 'cloudwatch', resource: 'alarm', resourceName: '*', arnFormat });
  return new PolicyStatement({
    principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': alarms } },
  });
}
