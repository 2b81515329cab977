import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { Encrypted } from './encryption.ts';
import { timeoutsFor } from './functions.ts';
import type { PipelineBucket } from './pipeline-bucket.ts';
import { PipelineFunction } from './pipeline-function.ts';
import type { Undelivered } from './work-queue.ts';

export interface AdoptedBucketsProps extends Encrypted {
  readonly settings: Settings;
  readonly articles: PipelineBucket;
  readonly briefs: PipelineBucket;
  readonly undelivered: Undelivered;
}

/** The function's minute, and some time for CloudFormation's message and its answer; without it, a silent function takes an hour. */
const PATIENCE = Duration.minutes(3);

/**
 * Prepares existing buckets when they are adopted: a bucket without versions stops it, with the command that helps. CloudFormation itself
 * can do nothing about buckets it did not make, and the construct library's function for this may change every bucket of the account.
 */
export class AdoptedBuckets extends Construct {
  constructor(scope: Construct, id: string, { settings, articles, briefs, undelivered, key }: AdoptedBucketsProps) {
    super(scope, id);
    const { articlesBucket, briefsBucket } = settings;
    const adopt = new PipelineFunction(this, 'AdoptBucket', {
      name: 'adopt-bucket',
      environment: {},
      timeout: timeoutsFor(settings)['adopt-bucket'],
      settings,
      key,
    });
    adopt.givesUpTo(undelivered);
    const prepare = (name: string, sendsEvents: boolean) =>
      new CustomResource(this, sendsEvents ? 'Articles' : 'Briefs', {
        resourceType: 'Custom::AdoptedBucket',
        serviceToken: adopt.functionArn,
        serviceTimeout: PATIENCE,
        properties: { BucketName: name, SendsEvents: String(sendsEvents) },
      });
    if (articlesBucket !== undefined) {
      adopt.may(
        ['s3:GetBucketVersioning', 's3:GetBucketNotification', 's3:PutBucketNotification'],
        [articles.bucket.bucketArn],
      );
      prepare(articlesBucket, true);
    }
    if (briefsBucket !== undefined) {
      adopt.may(['s3:GetBucketVersioning'], [briefs.bucket.bucketArn]);
      prepare(briefsBucket, false);
    }
  }
}
