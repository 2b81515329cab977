import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { WorkQueue } from './work-queue.ts';

/** Where articles are dropped; nothing else in the intake bucket becomes a brief. */
export const INTAKE_PREFIX = 'articles/';

export interface ArticleRuleProps {
  readonly bucket: Bucket;
  readonly to: WorkQueue;
}

/** Puts one message into the queue for every article dropped; what cannot be delivered goes to the dead letters. */
export class ArticleRule extends Rule {
  constructor(scope: Construct, id: string, { bucket, to }: ArticleRuleProps) {
    super(scope, id, {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: INTAKE_PREFIX }] } },
      },
      targets: [new SqsQueue(to.queue, { deadLetterQueue: to.deadLetters })],
    });
  }
}
