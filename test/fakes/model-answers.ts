import { readFileSync } from 'node:fs';
import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { mockClient } from 'aws-sdk-client-mock';
import { BedrockSummarizer } from '../../functions/adapters/aws/bedrock/bedrock-summarizer.ts';
import { bedrockClient } from '../../functions/adapters/aws/clients.ts';
import type { Article } from '../../functions/core/article/article.ts';
import { readArticle } from '../../functions/core/article/read-article.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import type { Brief } from '../../functions/core/brief/schema.ts';
import { foundationModelOf, type Model } from '../../functions/core/model/ask/models.ts';
import { loadPrompt } from '../../functions/runtime/prompts.ts';

/** A model as the settings describe it; no such model exists. */
export const modelNamed = (id: string, answers: Model['answers'] = 'json-schema'): Model => ({
  id,
  answers,
  contextTokens: 200_000,
  inputUsdPerMillionTokens: 1,
  outputUsdPerMillionTokens: 5,
  pricesOf: '2026-11-24',
  regions: foundationModelOf(id) === id ? [] : ['eu-west-1'],
});

export type Output = Pick<ConverseCommandOutput, 'stopReason'> & { readonly content: readonly object[] };

/** The output of one request, as the service gives it. */
export const converseOutput = ({ stopReason, content }: Output): ConverseCommandOutput =>
  ({
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage: { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 },
    metrics: { latencyMs: 900 },
    $metadata: { httpStatusCode: 200 },
  }) as ConverseCommandOutput; // content blocks come from files, as they come from the service

/** The output of a model that finishes with this answer. */
export const ended = (answer: unknown): ConverseCommandOutput =>
  converseOutput({ stopReason: 'end_turn', content: [{ text: JSON.stringify(answer) }] });

export const articleFrom = async (path: string, bytes: Uint8Array = readFileSync(path)): Promise<Article> => {
  const article = await readArticle({ key: path, bytes, wishes: {} }, {});
  if (!article.ok) throw new Error(`${path}: ${article.failure.message}`);
  return article.value;
};

/** Briefs an article with the real adapter, over a client that gives these outputs in order. */
export async function briefByModel(
  article: Article,
  outputs: readonly ConverseCommandOutput[],
  model = modelNamed('vendor.writer-1'),
): Promise<{ brief: Brief; asked: number }> {
  const client: BedrockRuntimeClient = bedrockClient();
  const service = mockClient(client);
  const answers = service.on(ConverseCommand);
  for (const output of outputs) answers.resolvesOnce(output);
  const prompt = loadPrompt('prompts', 'brief/v1');
  const made = await new BedrockSummarizer({ client, models: [model], prompt, timeLimitMs: 60_000 }).summarize(article);
  if (!made.ok) throw new Error(made.failure.message);
  const brief = assembleBrief(article, made.value, { fingerprint: 'f', createdAt: '2026-11-24T08:00:00Z' });
  return { brief, asked: service.commandCalls(ConverseCommand).length };
}
