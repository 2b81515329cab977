import type { S3Client } from '@aws-sdk/client-s3';
import { s3Client } from '../adapters/aws/clients.ts';
import { prepareBucket } from '../adapters/aws/s3/adopted-bucket.ts';
import { type DeploymentWork, deploymentHandler } from '../runtime/deployment.ts';
import { lambda, once } from '../runtime/middleware.ts';

/** Prepares a bucket that the stack adopts: one with `BucketName`, which is to send events if `SendsEvents` is `true`. */
export const adoptBuckets = (s3: () => S3Client, answer?: DeploymentWork['answer']) =>
  deploymentHandler({
    idOf: ({ BucketName }) => String(BucketName),
    make: ({ BucketName, SendsEvents }) =>
      prepareBucket(s3(), { name: String(BucketName), sendsEvents: SendsEvents === 'true' }),
    ...(answer ? { answer } : {}),
  });

export const handler = lambda(adoptBuckets(once(s3Client)));
