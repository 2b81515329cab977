import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Encrypted } from './encryption.ts';
import type { Undelivered } from './work-queue.ts';

export interface ToldTopicProps extends Encrypted {
  /** The address that is subscribed, if any. */
  readonly email: string | undefined;
  /** Where mail goes that cannot be delivered. */
  readonly undelivered: Undelivered;
}

/** A topic that takes messages by HTTPS alone, and from nobody until it is told to. */
export class ToldTopic extends Topic {
  constructor(scope: Construct, id: string, { key, email, undelivered }: ToldTopicProps) {
    super(scope, id, { enforceSSL: true, ...(key ? { masterKey: key } : {}) });
    if (email !== undefined) this.addSubscription(new EmailSubscription(email, { deadLetterQueue: undelivered }));
    if (key) return;
    const reason = 'messages hold keys and states, no text of articles; the setting kmsKey encrypts them';
    acknowledge(this, 'NIST.800.53.R5-SNSEncryptedKMS', reason);
  }

  /** Lets a service publish for one of this account's resources. With a policy of its own, a topic loses the default one, which would allow it. */
  mayBeToldBy(service: string, sourceArn: string): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnLike: { 'aws:SourceArn': sourceArn },
        },
      }),
    );
  }
}
