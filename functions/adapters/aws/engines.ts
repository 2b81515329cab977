import { builtInSummarizer } from '../../core/brief/built-in-summarizer.ts';
import type { Summarizer } from '../../core/brief/summarizer.ts';
import type { Model } from '../../core/model/ask/models.ts';
import type { Prompt } from '../../core/model/ask/prompt.ts';
import { requireAccount } from './account.ts';
import { BedrockSummarizer } from './bedrock/bedrock-summarizer.ts';
import { bedrockClient } from './clients.ts';

export interface EngineOptions {
  readonly models: readonly Model[];
  readonly prompt: () => Prompt;
  readonly timeLimitMs: number;
}

/** The engines an article may wish for, by name: always the built-in one, and Bedrock where models are set. */
export function enginesFor({ models, prompt, timeLimitMs }: EngineOptions): Readonly<Record<string, Summarizer>> {
  const builtIn = { 'built-in': builtInSummarizer() };
  if (models.length === 0) return builtIn;
  const bedrock = new BedrockSummarizer({ client: bedrockClient(), models, prompt: prompt(), timeLimitMs });
  return { ...builtIn, bedrock };
}

/** Bedrock for the command line. Throws `config-invalid` where the shell has no AWS account. */
export async function bedrockOfShell({ models, prompt, timeLimitMs }: EngineOptions): Promise<Summarizer> {
  const client = bedrockClient();
  await requireAccount(client);
  return new BedrockSummarizer({ client, models, prompt: prompt(), timeLimitMs });
}
