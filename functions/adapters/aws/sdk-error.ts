/** What every error of an AWS SDK client has. `status` is undefined where no answer came: network failure, timeout, missing credentials. */
export interface SdkError {
  readonly name: string;
  readonly status: number | undefined;
  /** The system's name for what happened to the connection, where there is one: `ECONNREFUSED`. */
  readonly code?: string;
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

/** Reads the name, the status and the system's code from whatever was thrown. */
export function sdkError(error: unknown): SdkError {
  const name = error instanceof Error ? error.name : 'an unknown error';
  const status = statusOf(error);
  const code = status === undefined ? systemCode(error) : undefined;
  return { name, status, ...(code === undefined ? {} : { code }) };
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

const SYSTEM_CODE = /^E[A-Z0-9_]{2,40}$/u;

/** The code of an error, or of the one that caused it. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const own =
    'code' in error && typeof error.code === 'string' && SYSTEM_CODE.test(error.code) ? error.code : undefined;
  return own ?? (error.cause === error ? undefined : systemCode(error.cause));
}

const LATE = /timeout|timedout|abort/iu;

/** What happened, in words: `answered SlowDown`, `could not be reached (ECONNREFUSED)`, `did not answer in time (TimeoutError)`. */
export function happened({ name, status, code }: SdkError): string {
  if (status !== undefined) return `answered ${name}`;
  if (name === 'CredentialsProviderError') return `was not asked, for want of credentials (${name})`;
  const label = code ?? name;
  return isLate({ name, status, code: label })
    ? `did not answer in time (${label})`
    : `could not be reached (${label})`;
}

/** Whether time ran out before an answer came. */
export const isLate = ({ name, status, code = '' }: SdkError): boolean =>
  status === undefined && (LATE.test(name) || LATE.test(code));

/** Codes by which no request can have arrived. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

/** Whether the service may have done the work, and charge for it, although no answer arrived. */
export const isPerhapsPaid = ({ name, status, code }: SdkError): boolean =>
  status === undefined && name !== 'CredentialsProviderError' && !(code !== undefined && NEVER_SENT.has(code));

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
