import { WirebriefError } from '../../../core/errors.ts';
import { kmsProblem } from '../kms-error.ts';
import { happened, type SdkError, sdkError, situationOf } from '../sdk-error.ts';

const NOT_FOUND = 404;
const CONFLICT = 409;
const PRECONDITION_FAILED = 412;
const MISSING: ReadonlySet<string> = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);

/** Whether S3 says that an object does not exist; a missing bucket is another error. */
export const isMissing = ({ name, status }: SdkError): boolean =>
  MISSING.has(name) || (status === NOT_FOUND && name !== 'NoSuchBucket');

/**
 * Whether a conditional write lost. 412: the condition does not hold. 409: two writers wrote at once, and perhaps neither won
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html). Both mean that the caller must read again.
 */
export const isConflict = ({ status }: SdkError): boolean => status === PRECONDITION_FAILED || status === CONFLICT;

/** The request to S3 that failed. */
export interface S3Request {
  /** Named as in an IAM policy. */
  readonly action: 's3:GetObject' | 's3:GetObjectVersion' | 's3:PutObject' | 's3:DeleteObject' | 's3:ListBucket';
  readonly bucket: string;
  readonly key: string;
}

const BY_ITSELF = 'nothing to do: it is tried again by itself';

/** Our error for an error of S3. Missing objects and conflicts have a meaning of their own for callers, who check for them first. */
export function s3Failure(cause: unknown, { action, bucket, key }: S3Request): WirebriefError {
  const sdk = sdkError(cause);
  const request = `${action} on ${bucket}/${key}`;
  const kms = kmsProblem(cause);
  if (kms && !kms.isPassing)
    return new WirebriefError('store-denied', `${request} ${kms.found}`, kms.remedy, { cause });
  const found = `${request} ${happened(sdk)}`;
  const situation = situationOf(sdk);
  if (kms || situation === 'throttled' || situation === 'unavailable')
    return new WirebriefError('store-unavailable', found, BY_ITSELF, { cause });
  const remedy =
    situation === 'denied'
      ? `grant ${action} on this object to the function's role`
      : 'check the name and the state of the bucket and the object';
  return new WirebriefError('store-denied', found, remedy, { cause });
}
