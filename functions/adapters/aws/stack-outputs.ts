import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { WirebriefError } from '../../core/errors.ts';
import { sdkError, situationOf } from './sdk-error.ts';

/**
 * The outputs of a deployed stack by name. Throws `config-invalid`, with what to type, where there is no such stack, where the account may
 * not be asked, and where no answer came.
 */
export async function readStackOutputs(
  client: Pick<CloudFormationClient, 'send'>,
  name: string,
  region: string,
): Promise<ReadonlyMap<string, string>> {
  const { Stacks: [stack] = [] } = await client
    .send(new DescribeStacksCommand({ StackName: name }))
    .catch((error: unknown) => {
      throw unreadable(error, name, region);
    });
  const outputs = stack?.Outputs ?? [];
  return new Map(outputs.map(({ OutputKey: key = '', OutputValue: value = '' }) => [key, value]));
}

const SIGN_IN = 'sign in again (aws sso login), or name another --profile';
/** What the services call credentials that were good once, or never. */
const BAD_CREDENTIALS = /Expired|InvalidClientToken|InvalidAccessKeyId|Signature|UnrecognizedClient|Credentials/u;

function unreadable(error: unknown, name: string, region: string): WirebriefError {
  const sdk = sdkError(error);
  const [message, remedy] = reasonOf(error, name, region, sdk.name);
  return new WirebriefError('config-invalid', message, remedy, { cause: error });
}

function reasonOf(error: unknown, name: string, region: string, code: string): readonly [string, string] {
  // CloudFormation has no code of its own for a stack that is not there.
  if (error instanceof Error && /does not exist/u.test(error.message))
    return [
      `there is no stack ${name} in ${region}`,
      'name it with --stack, or its --region; npm run deploy makes one',
    ];
  if (BAD_CREDENTIALS.test(code)) return [`CloudFormation does not accept the AWS credentials (${code})`, SIGN_IN];
  const situation = situationOf(sdkError(error));
  if (situation === 'denied')
    return [
      `cloudformation:DescribeStacks on ${name} answered ${code}`,
      'grant it to the user or role you are signed in as, or name another --profile',
    ];
  if (situation === 'refused')
    return [`CloudFormation does not accept the stack name ${name} (${code})`, 'name the stack with --stack'];
  return [
    `CloudFormation in ${region} gave no answer (${code})`,
    'check the network and the --region, and type the same again',
  ];
}
