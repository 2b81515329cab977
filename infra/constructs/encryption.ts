import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Key } from 'aws-cdk-lib/aws-kms';
import { QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** The key with which everything is encrypted; without it, each service uses keys of its own. */
export interface Encrypted {
  readonly key: IKey | undefined;
}

/** The key of the settings. The stack cannot change its policy: docs/operate.md says what the owner has to allow. */
export const keyOf = (scope: Construct, { kmsKey }: Pick<Settings, 'kmsKey'>): IKey | undefined =>
  kmsKey === undefined ? undefined : Key.fromKeyArn(scope, 'Key', kmsKey);

/** How a queue is encrypted. SQS asks for a data key every five minutes unless told otherwise, which is its default. */
export const queueEncryption = ({ key }: Encrypted): Pick<QueueProps, 'encryption' | 'encryptionMasterKey'> =>
  key ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key } : { encryption: QueueEncryption.SQS_MANAGED };
