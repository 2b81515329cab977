import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { WorkQueue } from './work-queue.ts';

/** The prefix of the keys under which articles are dropped; nothing else in the intake bucket is briefed. */
export const INTAKE_PREFIX = 'articles/';

export interface ArticleRuleProps {
  readonly bucket: Pick<IBucket, 'bucketName'>;
  readonly to: WorkQueue;
}

/**
 * Sends one message to the queue for every article that was dropped or deleted; a message that cannot be delivered goes to the
 * dead-letter queue. Whether a deletion counts is decided by the function, which sees what else happened to the article.
 */
export class ArticleRule extends Rule {
  constructor(scope: Construct, id: string, { bucket, to }: ArticleRuleProps) {
    super(scope, id, {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: INTAKE_PREFIX }] } },
      },
      targets: [new SqsQueue(to.queue, { deadLetterQueue: to.deadLetters })],
    });
  }
}
