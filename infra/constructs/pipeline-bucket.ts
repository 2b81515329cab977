import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  type IBucket,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Encrypted } from './encryption.ts';

export interface PipelineBucketProps extends Encrypted {
  readonly settings: Pick<Settings, 'keepOldVersionsDays' | 'onDestroy'>;
  /** The name of an existing bucket to work with in place of a new one. */
  readonly adopted: string | undefined;
  /** Whether the bucket tells EventBridge of every change. */
  readonly sendsEvents?: boolean;
  /** How long objects under a prefix are kept. */
  readonly expiries?: readonly LifecycleRule[];
}

/**
 * One of the two buckets of the pipeline. A new one is encrypted, versioned, and closed to the public and to plain HTTP. It stays
 * when the stack is deleted, with the policy that closes it, unless the settings say otherwise. An adopted one belongs to somebody
 * else: its policy, lifecycle rules and encryption stay as they are.
 */
export class PipelineBucket extends Construct {
  readonly bucket: Bucket | IBucket;

  constructor(scope: Construct, id: string, props: PipelineBucketProps) {
    super(scope, id);
    // The id `Default` leaves no trace in the logical id, so that buckets of earlier deployments stay what they are.
    this.bucket =
      props.adopted === undefined ? made(this, props) : Bucket.fromBucketName(this, 'Default', props.adopted);
  }

  /** The name that cdk-nag gives to the objects of a pattern in a policy. */
  nagName(objects: string): string {
    if (this.bucket instanceof Bucket)
      return `Resource::<${Stack.of(this).resolve(cfnBucket(this.bucket).logicalId)}.Arn>/${objects}`;
    return `Resource::arn:<AWS::Partition>:s3:::${this.bucket.bucketName}/${objects}`;
  }
}

function made(scope: Construct, { settings, key, sendsEvents = false, expiries = [] }: PipelineBucketProps): Bucket {
  const isTemporary = settings.onDestroy === 'destroy';
  const bucket = new Bucket(scope, 'Default', {
    ...encryption({ key }),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    lifecycleRules: [...expiries, leftovers(settings.keepOldVersionsDays)],
    removalPolicy: isTemporary ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    autoDeleteObjects: isTemporary,
  });
  if (!isTemporary) bucket.policy?.applyRemovalPolicy(RemovalPolicy.RETAIN);
  if (sendsEvents) cfnBucket(bucket).notificationConfiguration = SEND_EVENTS;
  acknowledgeBucket(bucket, key !== undefined);
  return bucket;
}

/** A bucket key asks KMS once for many objects: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html (November 2026). */
const encryption = ({ key }: Encrypted): Pick<BucketProps, 'encryption' | 'encryptionKey' | 'bucketKeyEnabled'> =>
  key
    ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
    : { encryption: BucketEncryption.S3_MANAGED };

/** What nobody asks for any more: old versions, parts of uploads that never ended, and delete markers of which no version is left. */
const leftovers = (days: number): LifecycleRule => ({
  noncurrentVersionExpiration: Duration.days(days),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
  expiredObjectDeleteMarker: true,
});

/** A lease lasts for minutes. */
const KEEP_LEASES_DAYS = 1;
/** What the command line has asked for counts for a day at most. */
const KEEP_REQUESTS_DAYS = 2;
/** Counts of days and what waits for another day: both are read for days, and kept for the questions of the month after. */
const KEEP_ACCOUNTS_DAYS = 40;

/** Leases and counts are written with every message, and nobody asks for their old versions. */
const REWRITTEN: LifecycleRule = { noncurrentVersionExpiration: Duration.days(1) };

/** How long the bucket of briefs keeps what only the functions read. Briefs, and what is in `failures/`, stay. */
export const briefsExpiries = ({ keepResultsDays }: Pick<Settings, 'keepResultsDays'>): LifecycleRule[] => [
  ...(keepResultsDays > 0 ? [expiry('results/', keepResultsDays)] : []),
  { ...expiry('leases/', KEEP_LEASES_DAYS), ...REWRITTEN },
  expiry('requested/', KEEP_REQUESTS_DAYS),
  { ...expiry('spend/', KEEP_ACCOUNTS_DAYS), ...REWRITTEN },
  expiry('parked/', KEEP_ACCOUNTS_DAYS),
];

const expiry = (prefix: string, days: number): LifecycleRule => ({ prefix, expiration: Duration.days(days) });

/** This property does the same as the construct's `eventBridgeEnabled`, which would add a function with a policy over all buckets. */
const SEND_EVENTS = { eventBridgeConfiguration: { eventBridgeEnabled: true } };

function acknowledgeBucket(bucket: Bucket, hasOwnKey: boolean): void {
  const logging = 'who reads and writes is on record where the account logs S3 data events';
  acknowledge(bucket, 'AwsSolutions-S1', logging);
  acknowledge(bucket, 'NIST.800.53.R5-S3BucketLoggingEnabled', logging);
  acknowledge(
    bucket,
    'NIST.800.53.R5-S3BucketReplicationEnabled',
    'briefs can be made again from the articles, which the newsroom keeps; a copy in another region is a decision about where news may be stored',
  );
  if (hasOwnKey) return;
  const reason = 'encrypted by S3 (SSE-S3); the setting kmsKey encrypts with a key of the owner';
  acknowledge(bucket, 'NIST.800.53.R5-S3DefaultEncryptionKMS', reason);
}

function cfnBucket(bucket: Bucket): CfnBucket {
  const { defaultChild } = bucket.node;
  if (defaultChild instanceof CfnBucket) return defaultChild;
  throw new Error('expected a bucket to be made of one CfnBucket');
}
