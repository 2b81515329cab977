import { WirebriefError } from '../../core/errors.ts';

/** As much of a client as shows where it finds its account. */
interface AccountClient {
  readonly config: { readonly region: () => Promise<unknown>; readonly credentials: () => Promise<unknown> };
}

/**
 * Throws `config-invalid` where no AWS credentials or no region can be found. Called before an article is read, because this is the
 * most frequent fault on a laptop, and the work of another engine or translator is not what was asked for. Sends no request. `otherwise` ends the advice.
 */
export async function requireAccount(
  { config }: AccountClient,
  otherwise = '; without an account choose another --engine or --translator',
): Promise<void> {
  await found(() => config.region(), 'there is no AWS region', 'set AWS_REGION, or a region in your AWS profile');
  await found(
    () => config.credentials(),
    'there are no AWS credentials',
    `sign in (aws sso login), or set AWS_PROFILE or AWS_ACCESS_KEY_ID${otherwise}`,
  );
}

async function found(look: () => Promise<unknown>, missing: string, remedy: string): Promise<void> {
  try {
    await look();
  } catch (cause) {
    throw new WirebriefError('config-invalid', missing, remedy, { cause });
  }
}
