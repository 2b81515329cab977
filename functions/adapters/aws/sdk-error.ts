/** What every error of an AWS SDK client has. `status` is undefined where no answer came: network failure, timeout, missing credentials. */
export interface SdkError {
  readonly name: string;
  readonly status: number | undefined;
}

const SERVER_FAULT = 500;
const TOO_MANY_REQUESTS = 429;
const FORBIDDEN = 403;
const REQUEST_TIMEOUT = 408;

/** Error names by which services and the SDK say that the caller may not do this. */
const DENIED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AllAccessDisabled',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

/** Error names by which they say that requests came too fast. */
const THROTTLED: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

/** Errors with a 4xx status that are nevertheless temporary: S3 answers 400 where a connection was idle. */
const PASSING: ReadonlySet<string> = new Set(['RequestTimeout', 'RequestTimeoutException']);

/** Reads the name and the status from whatever was thrown. */
export function sdkError(error: unknown): SdkError {
  const name = error instanceof Error ? error.name : 'an unknown error';
  if (!(error instanceof Error) || !('$metadata' in error)) return { name, status: undefined };
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
    return { name, status: undefined };
  return { name, status: typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined };
}

/** What an error means for the caller: `denied` and `refused` are permanent, `throttled` and `unavailable` temporary. */
export type SdkSituation = 'denied' | 'throttled' | 'unavailable' | 'refused';

/** The situation an error stands for; `unavailable` where no answer came. */
export function situationOf({ name, status }: SdkError): SdkSituation {
  if (DENIED.has(name)) return 'denied';
  if (THROTTLED.has(name) || status === TOO_MANY_REQUESTS) return 'throttled';
  if (status === undefined || status >= SERVER_FAULT) return 'unavailable';
  if (PASSING.has(name) || status === REQUEST_TIMEOUT) return 'unavailable';
  return status === FORBIDDEN ? 'denied' : 'refused';
}
