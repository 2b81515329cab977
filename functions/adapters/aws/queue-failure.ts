import { WirebriefError } from '../../core/errors.ts';
import { sdkError, situationOf } from './sdk-error.ts';

/** Our error for an error of SQS or EventBridge; `action` is named as in an IAM policy: `sqs:SendMessage`. */
export function queueFailure(error: unknown, action: string): WirebriefError {
  const sdk = sdkError(error);
  const found = `${action} answered ${sdk.name}`;
  const situation = situationOf(sdk);
  if (situation === 'denied' || situation === 'refused')
    return new WirebriefError('queue-denied', found, `grant ${action} to the function's role, and check its settings`, {
      cause: error,
    });
  return new WirebriefError('queue-unavailable', found, 'nothing to do: it is tried again by itself', { cause: error });
}
