import { BedrockClient } from '@aws-sdk/client-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { TranslateClient } from '@aws-sdk/client-translate';

/** The one place where clients are made. Retries are few: what stays throttled goes back to its queue. */
const SETTINGS = {
  maxAttempts: 3,
  // Without a limit a hung connection would eat the whole time of the function, and the queue would see a crash.
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
};

/** Tries once: the summarizer knows which errors pass, and how long it may wait. */
export const bedrockClient = (): BedrockRuntimeClient => new BedrockRuntimeClient({ maxAttempts: 1 });
/** Tells about models; does not run them. */
export const bedrockControlClient = (): BedrockClient => new BedrockClient(SETTINGS);
export const eventBridgeClient = (): EventBridgeClient => new EventBridgeClient(SETTINGS);
export const s3Client = (): S3Client => new S3Client(SETTINGS);
export const sqsClient = (): SQSClient => new SQSClient(SETTINGS);
export const translateClient = (): TranslateClient => new TranslateClient(SETTINGS);
