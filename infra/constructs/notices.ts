import { type IEventBus, type IRuleTarget, Match, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { Encrypted } from './encryption.ts';
import { ToldTopic } from './told-topic.ts';
import type { Undelivered } from './work-queue.ts';

export interface NoticesProps extends Encrypted {
  readonly bus: IEventBus;
  readonly undelivered: Undelivered;
  readonly notify: NonNullable<Settings['notify']>;
}

/** Tells a topic of every article that is finished: complete, partial, failed or withdrawn. */
export class Notices extends Construct {
  readonly topic: ToldTopic;

  constructor(scope: Construct, id: string, { bus, undelivered, notify, key }: NoticesProps) {
    super(scope, id);
    this.topic = new ToldTopic(this, 'Topic', { key, undelivered, email: notify === 'topic' ? undefined : notify });
    const rule = new Rule(this, 'Rule', {
      eventBus: bus,
      eventPattern: { source: ['wirebrief'], detailType: Match.prefix('Article ') },
      targets: [toTopic(this.topic, undelivered)],
    });
    this.topic.mayBeToldBy('events.amazonaws.com', rule.ruleArn);
    undelivered.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [undelivered.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
      }),
    );
  }
}

/** The construct library's target would let every rule of every account publish to the topic. */
const toTopic = (topic: ToldTopic, undelivered: Undelivered): IRuleTarget => ({
  bind: () => ({ arn: topic.topicArn, deadLetterConfig: { arn: undelivered.queueArn } }),
});
