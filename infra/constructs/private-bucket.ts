import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

export interface PrivateBucketProps {
  readonly settings: Pick<Settings, 'keepOldVersionsDays' | 'onDestroy'>;
  /** Whether the bucket tells EventBridge of every change. */
  readonly sendsEvents?: boolean;
}

/** A bucket that is encrypted, versioned, and closed to the public and to plain HTTP. It stays when the stack is deleted, unless the settings say otherwise. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { settings, sendsEvents = false }: PrivateBucketProps) {
    const isTemporary = settings.onDestroy === 'destroy';
    super(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [expiry(settings.keepOldVersionsDays)],
      removalPolicy: isTemporary ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      autoDeleteObjects: isTemporary,
    });
    if (sendsEvents) cfnBucket(this).notificationConfiguration = SEND_EVENTS;
    acknowledge(this, 'AwsSolutions-S1', 'who reads and writes is on record where the account logs S3 data events');
  }

  /** The name that cdk-nag gives to the objects of a pattern in a policy. */
  nagName(objects: string): string {
    return `Resource::<${this.stack.resolve(cfnBucket(this).logicalId)}.Arn>/${objects}`;
  }
}

const expiry = (days: number): LifecycleRule => ({
  noncurrentVersionExpiration: Duration.days(days),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
  expiredObjectDeleteMarker: true,
});

/** This property does the same as the construct's `eventBridgeEnabled`, which would add a function with a policy over all buckets. */
const SEND_EVENTS = { eventBridgeConfiguration: { eventBridgeEnabled: true } };

function cfnBucket(bucket: Bucket): CfnBucket {
  const { defaultChild } = bucket.node;
  if (defaultChild instanceof CfnBucket) return defaultChild;
  throw new Error('expected a bucket to be made of one CfnBucket');
}
