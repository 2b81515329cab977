import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Model } from '../../../core/model/ask/models.ts';
import { ModelSummarizer, type ModelSummarizerOptions, systemTiming } from '../../models/model-summarizer.ts';
import { BedrockModel } from './bedrock-model.ts';

export interface BedrockOptions extends Omit<ModelSummarizerOptions, 'engine' | 'models'> {
  readonly client: BedrockRuntimeClient;
  /** In order of preference; if one fails, the next is asked. */
  readonly models: readonly Model[];
}

/** The summarizer that asks models of Amazon Bedrock. */
export class BedrockSummarizer extends ModelSummarizer {
  constructor({ client, models, ...options }: BedrockOptions) {
    const { timing = systemTiming } = options;
    super({ ...options, engine: 'bedrock', models: models.map((model) => new BedrockModel(client, model, timing)) });
  }
}
