import { BedrockClient } from '@aws-sdk/client-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { TranslateClient } from '@aws-sdk/client-translate';

/** Settings of all clients, which are made here and nowhere else. Retries are few, because a throttled message goes back to its queue. */
const SETTINGS = {
  maxAttempts: 3,
  // Without limits, a hung connection would use up all the function's time, which to the queue looks like a crash.
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
};

/**
 * Tries once: a request that timed out may have been charged, and a second try by the client itself would be counted by nobody. The queue tries
 * again, once what it cost is known.
 */
const PAID = { ...SETTINGS, maxAttempts: 1, requestHandler: { ...SETTINGS.requestHandler, requestTimeout: 20_000 } };

/** For a person at the end of a slow line, over which an article may take a minute. */
const AT_A_DESK = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
};

/** Where and as whom a client works, as the AWS CLI's flags of these names say; what is left out is found as the SDK finds it. */
export interface Place {
  readonly region?: string;
  readonly profile?: string;
}

/** Tries once: the summarizer itself knows which errors are temporary and how long it may wait. */
export const bedrockClient = (): BedrockRuntimeClient => new BedrockRuntimeClient({ maxAttempts: 1 });
/** For asking about models, not for running them. */
export const bedrockControlClient = (): BedrockClient => new BedrockClient(SETTINGS);
export const cloudFormationClient = (place: Place = {}): CloudFormationClient =>
  new CloudFormationClient({ ...AT_A_DESK, ...place });
export const eventBridgeClient = (): EventBridgeClient => new EventBridgeClient(SETTINGS);
export const s3Client = (place?: Place): S3Client => new S3Client(place ? { ...AT_A_DESK, ...place } : SETTINGS);
export const sqsClient = (place?: Place): SQSClient => new SQSClient(place ? { ...AT_A_DESK, ...place } : SETTINGS);
export const translateClient = (place?: Place): TranslateClient =>
  new TranslateClient(place ? { ...AT_A_DESK, ...place } : PAID);
