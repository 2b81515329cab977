import { type BedrockClient, GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { foundationModelOf } from '../../../core/model/ask/models.ts';
import { sdkError } from '../sdk-error.ts';

/** How long a model will be available, as far as Bedrock says. */
export interface ModelLifecycle {
  readonly id: string;
  readonly state: 'active' | 'ending' | 'gone' | 'unknown';
  /** ISO 8601, where the service gives a date. */
  readonly endOfLife?: string;
}

/** An end of life nearer than this needs somebody to act. Bedrock gives at least 45 days' notice (November 2026). */
const NOTICE_MS = 90 * 24 * 60 * 60 * 1_000;

/** Asks Bedrock how long a model will be available, as of `now`. A model it does not have is `gone`; after any other error the state is `unknown`, never `active`. */
export async function lifecycleOf(client: BedrockClient, id: string, now: Date): Promise<ModelLifecycle> {
  try {
    const command = new GetFoundationModelCommand({ modelIdentifier: foundationModelOf(id) });
    const { modelDetails } = await client.send(command);
    const { status, endOfLifeTime } = modelDetails?.modelLifecycle ?? {};
    const endsSoon = endOfLifeTime !== undefined && endOfLifeTime.getTime() - now.getTime() < NOTICE_MS;
    const state = status === 'LEGACY' || endsSoon ? 'ending' : status === 'ACTIVE' ? 'active' : 'unknown';
    return { id, state, ...(endOfLifeTime ? { endOfLife: endOfLifeTime.toISOString() } : {}) };
  } catch (error) {
    return { id, state: sdkError(error).name === 'ResourceNotFoundException' ? 'gone' : 'unknown' };
  }
}
