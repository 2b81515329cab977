import { sdkError } from './sdk-error.ts';

/** What a service said about the key that encrypts its data. */
export interface KmsProblem {
  /** In words, with the action and the key where the service names them. */
  readonly found: string;
  readonly remedy: string;
  readonly isPassing: boolean;
}

/** S3 says `KMS.DisabledException`, SQS `KmsDisabled` (their API references, November 2026). */
const KMS_NAME = /^KMS\.?(?:KMS)?([A-Za-z]{3,40}?)(?:Exception)?$/iu;
/** Of a service's message, only what matches one of these is ever repeated: the rest may hold names of people and roles. */
const ACTION = /\bkms:[A-Z][A-Za-z]{2,39}\b/u;
const KEY = /\barn:aws[a-z-]{0,12}:kms:[a-z0-9-]{5,25}:\d{12}:key\/[0-9A-Za-z-]{8,64}\b/u;
const DENIED = /^AccessDenied(?:Exception)?$/u;
const PASSING = /^(?:Throttl\w*|KeyUnavailable|Internal|DependencyTimeout)$/iu;

/** By what the service says of the key. */
const REMEDIES: Readonly<Record<string, string>> = {
  disabled: 'enable the key in AWS KMS, then retry',
  invalidstate:
    'the key is about to be deleted, or lacks its material: cancel its deletion or import the material in AWS KMS, then retry',
  notfound:
    'the key does not exist in this region: correct the setting kmsKey, or the default encryption of the bucket or queue, and deploy again',
};

/** What an error says about a KMS key; undefined where it is not about one. */
export function kmsProblem(error: unknown): KmsProblem | undefined {
  const { name } = sdkError(error);
  const message = error instanceof Error ? error.message : '';
  const action = ACTION.exec(message)?.[0];
  const state = KMS_NAME.exec(name)?.[1]?.toLowerCase();
  if (state === undefined && !(DENIED.test(name) && action !== undefined)) return undefined;
  const key = KEY.exec(message)?.[0];
  const on = key === undefined ? 'the key' : `the key ${key}`;
  const grant = `grant ${action ?? 'kms:Decrypt and kms:GenerateDataKey'} on ${on} to the function's role, in its own policy and in the policy of the key`;
  return {
    found: `answered ${name}${action === undefined ? '' : `, for want of ${action}`}${key === undefined ? '' : ` on ${key}`}`,
    remedy: REMEDIES[state ?? ''] ?? grant,
    isPassing: state !== undefined && PASSING.test(state),
  };
}
