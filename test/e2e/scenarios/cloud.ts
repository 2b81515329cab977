import { match } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';

const ROLE = 'may-nothing';
const ACCOUNT = '000000000000';

/** Lets nobody pass on a rule that the local cloud does not enforce: what the functions may is then tested by every other scenario. */
async function refusesWhatIsNotGranted({ newsroom, buckets }: World): Promise<void> {
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'sts:AssumeRole' }],
  };
  const document = ['--assume-role-policy-document', JSON.stringify(trust)];
  await newsroom.aws('iam', 'create-role', '--role-name', ROLE, ...document);
  const arn = `arn:aws:iam::${ACCOUNT}:role/${ROLE}`;
  const { Credentials } = await newsroom.ask<{ Credentials: Record<string, string> }>(
    ...['sts', 'assume-role', '--role-arn', arn, '--role-session-name', 'tries'],
  );
  const refused = await newsroom
    .as(Credentials)
    .aws('s3api', 'list-objects-v2', '--bucket', buckets().articles)
    .catch((error: unknown) => String(error));
  match(refused, /AccessDenied/u);
}

export const CLOUD: readonly Scenario[] = [
  { sentence: 'the local cloud refuses a role what its policy does not grant', run: refusesWhatIsNotGranted },
];
