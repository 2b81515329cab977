import { describe, expect, it } from 'vitest';
import { kmsProblem } from '../../../functions/adapters/aws/kms-error.ts';
import { queueFailure } from '../../../functions/adapters/aws/queue-failure.ts';
import { s3Failure } from '../../../functions/adapters/aws/s3/s3-errors.ts';
import { happened, isPerhapsPaid, sdkError } from '../../../functions/adapters/aws/sdk-error.ts';

const REQUEST = { action: 's3:GetObject', bucket: 'briefs-bucket', key: 'briefs/a' } as const;

/** An error as the SDK throws it after its own retries: with metadata, but without a status where no answer came. */
const thrown = (name: string, more: { code?: string; status?: number; message?: string; cause?: unknown } = {}) =>
  Object.assign(new Error(more.message ?? 'as the service words it', { cause: more.cause }), {
    name,
    ...(more.code === undefined ? {} : { code: more.code }),
    $metadata: more.status === undefined ? { attempts: 3 } : { httpStatusCode: more.status },
  });

describe('an error of a service', () => {
  it.each([
    [thrown('Error', { code: 'ECONNREFUSED' }), 'could not be reached (ECONNREFUSED)', false],
    [thrown('AggregateError', { code: 'ECONNREFUSED' }), 'could not be reached (ECONNREFUSED)', false],
    [thrown('Error', { cause: thrown('Error', { code: 'ENOTFOUND' }) }), 'could not be reached (ENOTFOUND)', false],
    [thrown('Error', { code: 'ECONNRESET' }), 'could not be reached (ECONNRESET)', true],
    [thrown('TimeoutError'), 'did not answer in time (TimeoutError)', true],
    [thrown('Error', { code: 'ETIMEDOUT' }), 'did not answer in time (ETIMEDOUT)', true],
    [thrown('CredentialsProviderError'), 'was not asked, for want of credentials (CredentialsProviderError)', false],
    [thrown('SlowDown', { status: 503 }), 'answered SlowDown', false],
    [thrown('Error', { code: 'a password' }), 'could not be reached (Error)', true],
    ['a text', 'could not be reached (an unknown error)', true],
  ])('is said in words, and whether the work may have been paid: %s', (error, words, perhapsPaid) => {
    expect([happened(sdkError(error)), isPerhapsPaid(sdkError(error))]).toEqual([words, perhapsPaid]);
  });

  it('of the network is told by S3 and by queues alike, and passes', () => {
    const error = thrown('Error', { code: 'ECONNREFUSED' });
    expect(s3Failure(error, REQUEST)).toMatchObject({
      code: 'store-unavailable',
      message: 's3:GetObject on briefs-bucket/briefs/a could not be reached (ECONNREFUSED)',
    });
    expect(queueFailure(error, 'sqs:SendMessage')).toMatchObject({
      code: 'queue-unavailable',
      message: 'sqs:SendMessage could not be reached (ECONNREFUSED)',
    });
  });
});

describe('an error of the key that encrypts', () => {
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const denied = thrown('AccessDenied', {
    status: 403,
    message: `User: arn:aws:sts::123456789012:assumed-role/editor/ada is not authorized to perform: kms:GenerateDataKey on resource: ${key} because no policy allows it`,
  });

  it('names the action and the key to grant, and nothing else of the message', () => {
    const failure = s3Failure(denied, { ...REQUEST, action: 's3:PutObject' });
    expect(failure).toMatchObject({
      code: 'store-denied',
      message: `s3:PutObject on briefs-bucket/briefs/a answered AccessDenied, for want of kms:GenerateDataKey on ${key}`,
      failure: {
        remedy: `grant kms:GenerateDataKey on the key ${key} to the function's role, in its own policy and in the policy of the key`,
      },
    });
    expect(JSON.stringify(failure.failure)).not.toMatch(/ada|editor|assumed-role/u);
  });

  it.each([
    ['KMS.DisabledException', 400, 'enable the key in AWS KMS, then retry'],
    ['KMS.NotFoundException', 400, 'correct the setting kmsKey'],
    ['KMS.KMSInvalidStateException', 400, 'cancel its deletion'],
    ['KMSInvalidStateException', 400, 'cancel its deletion'],
    ['KmsInvalidState', 400, 'cancel its deletion'],
    ['KmsAccessDenied', 400, 'grant kms:Decrypt and kms:GenerateDataKey on the key'],
  ])('%s (%s) is told by queues and S3 with what to do: %s', (name, status, remedy) => {
    expect(queueFailure(thrown(name, { status }), 'sqs:SendMessage')).toMatchObject({
      code: 'queue-denied',
      failure: { remedy: expect.stringContaining(remedy) },
    });
    expect(s3Failure(thrown(name, { status }), REQUEST)).toMatchObject({
      code: 'store-denied',
      failure: { remedy: expect.stringContaining(remedy) },
    });
  });

  it.each(['KmsThrottled', 'KMS.KeyUnavailableException'])('%s passes by itself', (name) => {
    expect(s3Failure(thrown(name, { status: 400 }), REQUEST).code).toBe('store-unavailable');
    expect(queueFailure(thrown(name, { status: 400 }), 'sqs:SendMessage').code).toBe('queue-unavailable');
  });

  it('is not seen where access is denied for another reason', () => {
    expect(kmsProblem(thrown('AccessDenied', { status: 403 }))).toBeUndefined();
    expect(kmsProblem(thrown('SlowDown', { status: 503, message: 'kms:Decrypt' }))).toBeUndefined();
  });
});
