import { type BedrockClient, GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { foundationModelOf } from '../../core/model/ask/models.ts';
import { sdkError } from './sdk-error.ts';

/** How long a model will live, as far as Bedrock tells. */
export interface ModelLifecycle {
  readonly id: string;
  readonly state: 'active' | 'ending' | 'gone' | 'unknown';
  /** ISO 8601, where the service names it. */
  readonly endOfLife?: string;
}

/** The shortest notice Bedrock gives of an end is 45 days (2026-11); a day that is set nearer than this needs somebody to act. */
const NOTICE_MS = 90 * 24 * 60 * 60 * 1_000;

/** Asks Bedrock how long a model will live, seen from `now`. A model it does not have is gone; an error is `unknown`, never taken for good news. */
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
