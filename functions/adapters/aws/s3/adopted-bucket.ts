import {
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  PutBucketNotificationConfigurationCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { WirebriefError } from '../../../core/errors.ts';
import { sdkError } from '../sdk-error.ts';

/** A bucket that was there before the stack. */
export interface AdoptedBucket {
  readonly name: string;
  /** Whether it has to tell EventBridge of every change. */
  readonly sendsEvents: boolean;
}

/**
 * Makes sure that the pipeline can work with a bucket: it keeps versions, and sends events where it has to. Events are switched on
 * beside whatever else the bucket notifies. Throws `config-invalid` for a bucket without versions, which its owner has to decide on,
 * since versioning can never be switched off again, and `store-denied` where S3 refuses.
 */
export async function prepareBucket(s3: S3Client, { name, sendsEvents }: AdoptedBucket): Promise<void> {
  const Bucket = name;
  const { Status } = await asked(name, 's3:GetBucketVersioning', s3.send(new GetBucketVersioningCommand({ Bucket })));
  if (Status !== 'Enabled')
    throw new WirebriefError(
      'config-invalid',
      `the bucket ${name} keeps no versions`,
      `aws s3api put-bucket-versioning --bucket ${name} --versioning-configuration Status=Enabled`,
    );
  if (!sendsEvents) return;
  const { $metadata, ...found } = await asked(
    name,
    's3:GetBucketNotification',
    s3.send(new GetBucketNotificationConfigurationCommand({ Bucket })),
  );
  if (found.EventBridgeConfiguration) return;
  const NotificationConfiguration = { ...found, EventBridgeConfiguration: {} };
  await asked(
    name,
    's3:PutBucketNotification',
    s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration })),
  );
}

async function asked<Answer>(bucket: string, action: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const found = `${action} on the bucket ${bucket} answered ${sdkError(error).name}`;
    const remedy = 'check its name, its account and region, and that its policy lets this account in';
    throw new WirebriefError('store-denied', found, remedy, { cause: error });
  }
}
