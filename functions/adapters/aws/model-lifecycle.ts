import { type BedrockClient, GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { foundationModelOf } from '../../core/model/models.ts';
import { sdkError } from './sdk-error.ts';

/** How long a model will live, as far as Bedrock tells. */
export interface ModelLifecycle {
  readonly id: string;
  readonly state: 'active' | 'ending' | 'gone' | 'unknown';
  /** ISO 8601, where the service names it. */
  readonly endOfLife?: string;
}

/** Asks Bedrock how long a model will live. A model it does not have is gone; an error is `unknown`, never taken for good news. */
export async function lifecycleOf(client: BedrockClient, id: string): Promise<ModelLifecycle> {
  try {
    const command = new GetFoundationModelCommand({ modelIdentifier: foundationModelOf(id) });
    const { modelDetails } = await client.send(command);
    const { status, endOfLifeTime } = modelDetails?.modelLifecycle ?? {};
    const state = status === 'ACTIVE' ? 'active' : status === 'LEGACY' ? 'ending' : 'unknown';
    return { id, state, ...(endOfLifeTime ? { endOfLife: endOfLifeTime.toISOString() } : {}) };
  } catch (error) {
    return { id, state: sdkError(error).name === 'ResourceNotFoundException' ? 'gone' : 'unknown' };
  }
}
