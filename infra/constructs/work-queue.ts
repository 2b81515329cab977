import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** The longest time for which SQS keeps a message. */
const RETENTION = Duration.days(14);
/** The visibility timeout is to be at least six times the function's timeout: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html. */
const VISIBILITY_FACTOR = 6;

export interface WorkQueueProps {
  /** The timeout of the function that works through the queue. */
  readonly functionTimeout: Duration;
  readonly settings: Pick<Settings, 'maxTries'>;
}

/** A queue, with the dead-letter queue for messages that are given up. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { functionTimeout, settings }: WorkQueueProps) {
    super(scope, id);
    const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: RETENTION };
    const visibilityTimeout = Duration.seconds(functionTimeout.toSeconds() * VISIBILITY_FACTOR);
    this.deadLetters = new Queue(this, 'DeadLetters', { ...safe, visibilityTimeout });
    const deadLetterQueue = { queue: this.deadLetters, maxReceiveCount: settings.maxTries };
    this.queue = new Queue(this, 'Queue', { ...safe, visibilityTimeout, deadLetterQueue });
  }
}
