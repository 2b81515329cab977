import { WirebriefError } from '../../core/errors.ts';
import { type SdkError, sdkError, situationOf } from './sdk-error.ts';

const NOT_FOUND = 404;
const CONFLICT = 409;
const PRECONDITION_FAILED = 412;
const MISSING: ReadonlySet<string> = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);

/** Whether S3 says that the object is not there; a bucket that is not there is another matter. */
export const isMissing = ({ name, status }: SdkError): boolean =>
  MISSING.has(name) || (status === NOT_FOUND && name !== 'NoSuchBucket');

/**
 * 412: the condition does not hold. 409: two writers at once, neither of which need have won
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html). Both mean: read again.
 */
export const isConflict = ({ status }: SdkError): boolean => status === PRECONDITION_FAILED || status === CONFLICT;

/** What was asked of S3 when it failed. */
export interface S3Request {
  /** IAM action, as a policy names it. */
  readonly action: 's3:GetObject' | 's3:GetObjectVersion' | 's3:PutObject';
  readonly bucket: string;
  readonly key: string;
}

/** An error of S3 as one of ours; never called for missing objects and conflicts, which mean something to the caller. */
export function s3Failure(error: unknown, { action, bucket, key }: S3Request): WirebriefError {
  const sdk = sdkError(error);
  const found = `${action} on ${bucket}/${key} answered ${sdk.name}`;
  const situation = situationOf(sdk);
  if (situation === 'denied')
    return new WirebriefError('store-denied', found, `grant ${action} on this object to the function's role`, {
      cause: error,
    });
  if (situation === 'refused')
    return new WirebriefError('store-denied', found, 'check the name and the state of the bucket and the object', {
      cause: error,
    });
  return new WirebriefError('store-unavailable', found, 'nothing to do: it is tried again by itself', { cause: error });
}
