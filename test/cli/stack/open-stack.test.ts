import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asOperator, openStack } from '../../../cli/stack/stack.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';
import { type LocalStack, SETTINGS, startLocalStack } from '../../fakes/local-stack.ts';

let local: LocalStack;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
});
afterEach(() => {
  local.settings = SETTINGS;
  local.refusal = undefined;
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});

const problem = async (flags: Parameters<typeof openStack>[0]): Promise<string> => {
  const error: unknown = await openStack(flags).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof WirebriefError ? `${error.message} | ${error.failure.remedy}` : String(error);
};

describe('a deployed stack', () => {
  it('is found by its name, with its buckets and settings', async () => {
    const stack = await openStack({ stack: 'Wirebrief', region: 'eu-central-1' });
    expect([stack.name, stack.region, stack.briefsBucket]).toEqual(['Wirebrief', 'eu-central-1', 'wirebrief-briefs']);
    expect(stack.settings).toMatchObject({ languages: ['es'], engine: 'built-in', prompt: 'brief/v1' });
  });

  it('says which stack is missing where', async () => {
    expect(await problem({ stack: 'Other' })).toBe(
      'there is no stack Other in eu-west-1 | name it with --stack, or its --region; npm run deploy makes one',
    );
  });

  it.each([
    [
      'AccessDenied',
      'cloudformation:DescribeStacks on Wirebrief answered AccessDenied | grant it to the user or role you are signed in as, or name another --profile',
    ],
    [
      'ExpiredToken',
      'CloudFormation does not accept the AWS credentials (ExpiredToken) | sign in again (aws sso login), or name another --profile',
    ],
    [
      'InvalidClientTokenId',
      'CloudFormation does not accept the AWS credentials (InvalidClientTokenId) | sign in again (aws sso login), or name another --profile',
    ],
  ])('says what to do where CloudFormation answers %s', async (code, said) => {
    local.refusal = { code, message: 'no' };
    expect(await problem({ stack: 'Wirebrief' })).toBe(said);
  });

  it('is refused where it was deployed by another version', async () => {
    local.settings = { languages: 'es' };
    expect(await problem({ stack: 'Wirebrief' })).toBe(
      "the stack's output Settings cannot be read (languages, engine, prompt) | deploy with this version: npm run deploy",
    );
  });

  it('says that there is no such profile', async () => {
    expect(await problem({ stack: 'Wirebrief', profile: 'no-such-desk' })).toBe(
      'there are no AWS credentials in the profile no-such-desk | look at its name in ~/.aws/config (aws configure list-profiles), or sign in (aws sso login)',
    );
  });
});

describe('the error of an adapter', () => {
  it('tells the person at the terminal what to do, and not a function', () => {
    const denied = new WirebriefError('store-denied', 'no', "grant s3:PutObject on this object to the function's role");
    expect(asOperator(denied)).toMatchObject({
      failure: { remedy: 'grant s3:PutObject on this object to the user or role you are signed in as' },
    });
    const hostile = new WirebriefError('store-denied', 's3:PutObject on b/a\u001b[2J answered no', 'look');
    expect(asOperator(hostile)).toMatchObject({ message: 's3:PutObject on b/a\\u{1b}[2J answered no' });
    const away = new WirebriefError('store-unavailable', 'no', 'nothing to do: it is tried again by itself');
    expect(asOperator(away)).toMatchObject({
      failure: { remedy: 'check the network, and type the same again: nothing is done twice' },
    });
  });
});
