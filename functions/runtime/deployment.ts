import * as z from 'zod/mini';
import { WirebriefError } from '../core/errors.ts';
import { describeError, logger } from './log.ts';

const requestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.string(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.record(z.string(), z.unknown()),
});

/** What CloudFormation waits for after it has asked a function about a resource. */
export interface DeploymentAnswer {
  readonly Status: 'SUCCESS' | 'FAILED';
  /** Shown to whoever deploys. */
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

/** How a resource is made that CloudFormation does not know. */
export interface DeploymentWork {
  /** By which CloudFormation tells one such resource from another. */
  readonly idOf: (properties: Readonly<Record<string, unknown>>) => string;
  /** Makes the resource, or makes it anew. */
  readonly make: (properties: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly answer?: (url: string, answer: DeploymentAnswer) => Promise<void>;
}

/**
 * A handler for a resource that CloudFormation does not know and that stays as it is when it is let go. CloudFormation hears of
 * every failure, since it would wait an hour for an answer. Throws only where the answer does not arrive, or nobody asked.
 */
export const deploymentHandler =
  ({ idOf, make, answer = answerDeployment }: DeploymentWork) =>
  async (event: unknown): Promise<void> => {
    const { RequestType, ResponseURL, ResourceProperties, ...ids } = requestSchema.parse(event);
    const problem = RequestType === 'Delete' ? undefined : await problemOf(() => make(ResourceProperties));
    const outcome =
      problem === undefined ? { Status: 'SUCCESS' as const } : { Status: 'FAILED' as const, Reason: problem };
    await answer(ResponseURL, { ...ids, ...outcome, PhysicalResourceId: idOf(ResourceProperties) });
  };

async function problemOf(make: () => Promise<void>): Promise<string | undefined> {
  try {
    await make();
    return undefined;
  } catch (error) {
    logger.error('the deployment stops here', { error: describeError(error) });
    return error instanceof WirebriefError
      ? `${error.message}: ${error.failure.remedy}`
      : 'see the log of the function';
  }
}

/**
 * Answers at the address that CloudFormation gave, with an empty content type, as its signature has it
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html, November 2026).
 */
async function answerDeployment(url: string, answer: DeploymentAnswer): Promise<void> {
  const { ok, status } = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify(answer),
  });
  if (!ok) throw new Error(`CloudFormation took no answer: ${status}`);
}
