import { Duration } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { type Encrypted, queueEncryption } from './encryption.ts';

/** The longest time for which SQS keeps a message. */
const RETENTION = Duration.days(14);
/** The visibility timeout is to be at least six times the function's timeout: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html. */
const VISIBILITY_FACTOR = 6;

export interface WorkQueueProps extends Encrypted {
  /** The timeout of the function that works through the queue. */
  readonly functionTimeout: Duration;
  readonly settings: Pick<Settings, 'maxTries'>;
}

/** A queue, with the dead-letter queue for messages that are given up. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { functionTimeout, settings, key }: WorkQueueProps) {
    super(scope, id);
    const safe = { ...queueEncryption({ key }), enforceSSL: true, retentionPeriod: RETENTION };
    const visibilityTimeout = Duration.seconds(functionTimeout.toSeconds() * VISIBILITY_FACTOR);
    this.deadLetters = new Queue(this, 'DeadLetters', { ...safe, visibilityTimeout });
    const deadLetterQueue = { queue: this.deadLetters, maxReceiveCount: settings.maxTries };
    this.queue = new Queue(this, 'Queue', { ...safe, visibilityTimeout, deadLetterQueue });
    const reason = 'it is a dead-letter queue itself';
    acknowledge(this.deadLetters, 'Serverless-SQSRedrivePolicy', reason);
  }
}

/** Where calls end that a rule could not deliver or that Lambda gave up. Nothing takes them from there: an alarm tells of each. */
export class Undelivered extends Queue {
  constructor(scope: Construct, id: string, { key }: Encrypted) {
    super(scope, id, { ...queueEncryption({ key }), enforceSSL: true, retentionPeriod: RETENTION });
    const reason = 'it is a dead-letter queue itself';
    acknowledge(this, 'AwsSolutions-SQS3', reason);
    acknowledge(this, 'Serverless-SQSRedrivePolicy', reason);
  }
}
