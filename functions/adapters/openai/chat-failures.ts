import { type ErrorCode, type FailureContext, WirebriefError } from '../../core/errors.ts';
import { ServerError, type Trouble } from './chat-server.ts';

const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  'model-denied': 'put a key that the server takes into --api-key-file',
  'model-unknown': 'see what the server has: wirebrief models --endpoint URL; addresses usually end in /v1',
  'model-request-invalid': 'check that the endpoint is a server of the OpenAI chat API; addresses usually end in /v1',
  'model-unavailable': 'see that the server runs; the built-in engine wrote the brief',
};

/** The code of each trouble but those told by a status, in words for `fallbackFrom`. */
const TROUBLES: Readonly<Record<Exclude<Trouble, 'status'>, readonly [code: ErrorCode, why: string]>> = {
  redirect: ['model-request-invalid', 'its server redirects to another address, which is not followed'],
  'not-json': ['model-request-invalid', 'what answered is no server of the OpenAI chat API'],
  'too-large': ['model-answer-invalid', 'its answer is too large to be a brief'],
  late: ['model-unavailable', 'it gave no answer in its time'],
  unreached: ['model-unavailable', 'it could not be reached'],
  'broken-off': ['model-unavailable', 'its server broke off'],
};

const isBusy = (status: number): boolean => status === 408 || status >= 500;

/** Whether an error of a server is temporary. */
export const isTemporary = (error: unknown): boolean =>
  error instanceof ServerError && error.status !== undefined && (error.status === 429 || isBusy(error.status));

/** Our error for a model that failed, with the remedy its code calls for. */
export const chatFailure = (
  id: string,
  code: ErrorCode,
  why: string,
  context: Pick<FailureContext, 'cause' | 'perhapsPaid'> = {},
): WirebriefError =>
  new WirebriefError(code, `${id}: ${why}`, REMEDIES[code] ?? 'nothing to do: see the brief', context);

/** Our error for whatever a server's answer threw. */
export function serverFailure(id: string, error: unknown): WirebriefError {
  if (!(error instanceof ServerError))
    return chatFailure(id, 'model-unavailable', 'it could not be asked', { cause: error });
  const { trouble, status = 0 } = error;
  const [code, why] = trouble === 'status' ? ofStatus(status) : TROUBLES[trouble];
  const perhapsPaid = ['late', 'broken-off', 'too-large', 'not-json'].includes(trouble);
  return chatFailure(id, code, why, { cause: error, perhapsPaid });
}

function ofStatus(status: number): readonly [ErrorCode, string] {
  if (status === 401 || status === 403) return ['model-denied', `access to it is denied (${status})`];
  if (status === 404) return ['model-unknown', 'its server does not know it, or the address is wrong (404)'];
  if (status === 429) return ['model-throttled', 'it was throttled until its time was over (429)'];
  if (isBusy(status)) return ['model-unavailable', `it gave no answer in its time (${status})`];
  return ['model-request-invalid', `it did not take the request (${status})`];
}
