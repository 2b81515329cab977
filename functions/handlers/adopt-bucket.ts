import * as z from 'zod/mini';
import { s3Client } from '../adapters/aws/clients.ts';
import { answerDeployment, type DeploymentAnswer } from '../adapters/aws/deployment-answer.ts';
import { type AdoptedBucket, prepareBucket } from '../adapters/aws/s3/adopted-bucket.ts';
import { WirebriefError } from '../core/errors.ts';
import { describeError, logger } from '../runtime/log.ts';
import { lambda, once } from '../runtime/middleware.ts';

const requestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.string(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.object({ BucketName: z.string(), SendsEvents: z.enum(['true', 'false']) }),
});

/** How a bucket is prepared, and how CloudFormation is answered. */
export interface AdoptServices {
  readonly prepare: (bucket: AdoptedBucket) => Promise<void>;
  readonly answer: (url: string, answer: DeploymentAnswer) => Promise<void>;
}

/** Prepares a bucket that the stack adopts, and tells CloudFormation. A bucket that is let go stays as it is. */
export const adoptBuckets = (services: () => AdoptServices) => async (event: unknown) => {
  const { RequestType, ResponseURL, ResourceProperties, ...ids } = requestSchema.parse(event);
  const { BucketName: name, SendsEvents } = ResourceProperties;
  const { prepare, answer } = services();
  const problem =
    RequestType === 'Delete' ? undefined : await problemOf(prepare({ name, sendsEvents: SendsEvents === 'true' }));
  const outcome =
    problem === undefined ? { Status: 'SUCCESS' as const } : { Status: 'FAILED' as const, Reason: problem };
  await answer(ResponseURL, { ...ids, ...outcome, PhysicalResourceId: name });
};

/** Why a bucket cannot be adopted. CloudFormation hears of every failure, since it would wait for an hour for an answer. */
async function problemOf(prepared: Promise<void>): Promise<string | undefined> {
  try {
    await prepared;
    return undefined;
  } catch (error) {
    logger.error('the bucket cannot be adopted', { error: describeError(error) });
    return error instanceof WirebriefError
      ? `${error.message}: ${error.failure.remedy}`
      : 'see the log of adopt-bucket';
  }
}

const services = once(() => ({
  prepare: (bucket: AdoptedBucket) => prepareBucket(s3Client(), bucket),
  answer: answerDeployment,
}));

export const handler = lambda(adoptBuckets(services));
