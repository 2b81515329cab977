import type { StopReason } from '@aws-sdk/client-bedrock-runtime';
import { type ErrorCode, type FailureContext, WirebriefError } from '../../../core/errors.ts';
import { isLate, isPerhapsPaid, sdkError } from '../sdk-error.ts';

/** The only errors of Converse that are temporary. */
const RETRYABLE: Readonly<Record<string, ErrorCode>> = {
  ThrottlingException: 'model-throttled',
  ModelTimeoutException: 'model-unavailable',
  ServiceUnavailableException: 'model-unavailable',
  InternalServerException: 'model-unavailable',
};
const PERMANENT: Readonly<Record<string, ErrorCode>> = {
  AccessDeniedException: 'model-denied',
  ResourceNotFoundException: 'model-unknown',
  ValidationException: 'model-request-invalid',
};
const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  'model-throttled': 'nothing to do: the built-in engine wrote the brief; ask for a higher quota if it lasts',
  'model-unavailable': 'nothing to do: the built-in engine wrote the brief',
  'model-denied': 'grant bedrock:InvokeModel on the model and its profile, and accept its terms in the Bedrock console',
  'model-unknown': 'correct the model id in the settings: it is not in this region, or it was retired',
  'model-request-invalid': "compare the model's entry in the settings with its documentation",
};

/** Each failure in words, for `fallbackFrom`. */
const IN_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  'model-throttled': 'it was throttled until its time was over',
  'model-unavailable': 'it gave no answer in its time',
  'model-denied': 'access to it is denied',
  'model-unknown': 'it is not to be had in this region, or was retired',
  'model-request-invalid': 'it did not take the request',
};

/** Whether an error of Converse is temporary. */
export const isTemporary = (error: unknown): boolean => RETRYABLE[sdkError(error).name] !== undefined;

/** Our error for a model that failed, with the remedy its code calls for. */
export const modelFailure = (
  modelId: string,
  code: ErrorCode,
  why: string,
  context: Pick<FailureContext, 'cause' | 'perhapsPaid'> = {},
): WirebriefError =>
  new WirebriefError(code, `${modelId}: ${why}`, REMEDIES[code] ?? 'nothing to do: see the brief', context);

/** Our error for an error of Converse. */
export function converseFailure(modelId: string, error: unknown): WirebriefError {
  const sdk = sdkError(error);
  const { name, status } = sdk;
  const isRetired = error instanceof Error && /end of life|legacy|retired/iu.test(error.message);
  const code = isRetired
    ? 'model-unknown'
    : (RETRYABLE[name] ?? PERMANENT[name] ?? (status === undefined ? 'model-unavailable' : 'model-request-invalid'));
  const isUnreached = status === undefined && !isLate(sdk);
  const why = `${isUnreached ? 'it could not be reached' : IN_WORDS[code]} (${sdk.code ?? name})`;
  const perhapsPaid = isPerhapsPaid(sdk) || name === 'ModelTimeoutException';
  return modelFailure(modelId, code, why, { cause: error, perhapsPaid });
}

/** What a stop reason says about an answer: that it is complete, that it has a flaw, or that there is no answer. */
type Stop = 'whole' | { readonly flaw: string } | { readonly code: ErrorCode; readonly why: string };

/** Every reason in the service's types, so that an update that adds one does not compile until it is decided here. */
const STOPS: Readonly<Record<StopReason, Stop>> = {
  end_turn: 'whole',
  tool_use: 'whole',
  stop_sequence: 'whole',
  max_tokens: { flaw: 'it was cut off: write shorter lines' },
  malformed_model_output: { flaw: 'it was malformed' },
  malformed_tool_use: { flaw: 'the tool was not called as its schema says' },
  guardrail_intervened: { code: 'model-refused', why: 'a guardrail stopped it' },
  content_filtered: { code: 'model-refused', why: 'its content filter stopped it' },
  model_context_window_exceeded: { code: 'model-request-invalid', why: 'the article was too long for it' },
};

/** The meaning of a stop reason; a reason that is not known counts as a refusal. */
export const stopOf = (reason: string | undefined): Stop =>
  Object.entries(STOPS).find(([name]) => name === reason)?.[1] ?? {
    code: 'model-refused',
    why: 'it stopped for a reason that is not known here',
  };
