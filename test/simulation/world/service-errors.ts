/** The services the functions call. */
export type Service = 'S3' | 'SQS' | 'EventBridge' | 'Translate' | 'Bedrock';

/** An error as the clients of the AWS SDK throw it: the service's answer has `$metadata`, a network error only a code. */
export class ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode: number };
  readonly code?: string;

  constructor(name: string, about: { readonly status?: number; readonly code?: string }) {
    super(name);
    this.name = name;
    if (about.status !== undefined) this.$metadata = { httpStatusCode: about.status };
    if (about.code !== undefined) this.code = about.code;
  }
}

/** How each service says that requests come too fast (the SDK's own types, November 2026). */
const THROTTLED: Readonly<Record<Service, readonly [name: string, status: number]>> = {
  S3: ['SlowDown', 503],
  SQS: ['RequestThrottled', 400],
  EventBridge: ['ThrottlingException', 400],
  Translate: ['TooManyRequestsException', 400],
  Bedrock: ['ThrottlingException', 429],
};
const FAILED: Readonly<Record<Service, readonly [name: string, status: number]>> = {
  S3: ['InternalError', 500],
  SQS: ['ServiceUnavailable', 503],
  EventBridge: ['InternalException', 500],
  Translate: ['InternalServerException', 500],
  Bedrock: ['ServiceUnavailableException', 503],
};

const named = ([name, status]: readonly [string, number]): ServiceError => new ServiceError(name, { status });

export const throttled = (service: Service): ServiceError => named(THROTTLED[service]);
export const unavailable = (service: Service): ServiceError => named(FAILED[service]);
export const denied = (service: Service): ServiceError =>
  new ServiceError(service === 'S3' ? 'AccessDenied' : 'AccessDeniedException', { status: 403 });
export const unreached = (): ServiceError => new ServiceError('Error', { code: 'ECONNRESET' });
export const timedOut = (): ServiceError => new ServiceError('TimeoutError', { code: 'ETIMEDOUT' });
export const missing = (): ServiceError => new ServiceError('NoSuchKey', { status: 404 });
export const preconditionFailed = (): ServiceError => new ServiceError('PreconditionFailed', { status: 412 });
export const conditionalConflict = (): ServiceError => new ServiceError('ConditionalRequestConflict', { status: 409 });
