import type { Role } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IConstruct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Encrypted } from './encryption.ts';

/** Why rules of cdk-nag do not apply to a function of the pipeline and its role. */
export function acknowledgeFunction(each: IConstruct, role: Role): void {
  acknowledge(
    each,
    'NIST.800.53.R5-LambdaConcurrency',
    'its event source limits how many run at once; a reserve would take concurrency from other functions of the account',
  );
  acknowledge(
    each,
    'NIST.800.53.R5-LambdaInsideVPC',
    'it reaches AWS services alone, by TLS and with the rights of its role, and nothing in a VPC',
  );
  acknowledge(
    role,
    'NIST.800.53.R5-IAMNoInlinePolicy',
    'the policy names the resources of this stack, belongs to this one role and is deleted with it',
  );
}

/** Why a function that only queues call needs no place for asynchronous calls and batches that failed. */
export function acknowledgeMapping(each: IConstruct): void {
  const reason =
    'only a queue calls it, from which messages go to a dead-letter queue of their own; this setting is for asynchronous calls';
  acknowledge(each, 'Serverless-LambdaDLQ', reason);
  acknowledge(each, 'NIST.800.53.R5-LambdaDLQ', reason);
  acknowledge(
    each,
    'Serverless-LambdaEventSourceMappingDestination',
    'Lambda has such destinations for streams only; messages that fail go to the dead-letter queue of their queue',
  );
}

/** What X-Ray needs, and why it is off unless the settings ask for it. */
export function acknowledgeTracing(each: IConstruct, role: Role, tracing: Settings['tracing']): void {
  if (tracing === 'active')
    acknowledge(
      role,
      'AwsSolutions-IAM5[Resource::*]',
      'xray:PutTraceSegments and xray:PutTelemetryRecords have no resources that a policy could name',
    );
  else
    acknowledge(
      each,
      'Serverless-LambdaTracing',
      'the setting tracing turns it on; each trace costs money, and logs and metrics answer the daily questions',
    );
}

/** Why a log need not be encrypted with a key of the owner. */
export function acknowledgeLog(log: LogGroup, { key }: Encrypted): void {
  if (key) return;
  const reason =
    'CloudWatch Logs encrypts it; logs hold ids, codes and counts, no text of articles; the setting kmsKey encrypts with a key of the owner';
  acknowledge(log, 'NIST.800.53.R5-CloudWatchLogGroupEncrypted', reason);
}
