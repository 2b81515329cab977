import { WirebriefError } from '../../core/errors.ts';
import { kmsProblem } from './kms-error.ts';
import { happened, sdkError, situationOf } from './sdk-error.ts';

const BY_ITSELF = 'nothing to do: it is tried again by itself';

/** Our error for an error of SQS or EventBridge; `action` is named as in an IAM policy: `sqs:SendMessage`. */
export function queueFailure(cause: unknown, action: string): WirebriefError {
  const sdk = sdkError(cause);
  const kms = kmsProblem(cause);
  if (kms && !kms.isPassing) return new WirebriefError('queue-denied', `${action} ${kms.found}`, kms.remedy, { cause });
  const found = `${action} ${happened(sdk)}`;
  const situation = situationOf(sdk);
  if (kms || situation === 'throttled' || situation === 'unavailable')
    return new WirebriefError('queue-unavailable', found, BY_ITSELF, { cause });
  const remedy = `grant ${action} to the function's role, and check its settings`;
  return new WirebriefError('queue-denied', found, remedy, { cause });
}
