import { partsOf, partTokensOf } from './article-parts.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Model } from './models.ts';
import type { NumberedArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { type WrittenPrompt, writePrompt } from './write-prompt.ts';

/** One request to a model: the prompt for a part of the article, and the tokens the answer may take. */
export interface ModelRequest extends WrittenPrompt {
  readonly maxTokens: number;
}

/** The tokens that the answer about even the shortest article may take. */
const LEAST_ANSWER_TOKENS = 800;

/**
 * What a model is asked about an article: one request for each part that fits the model, in order. An article that fits
 * whole gives one request. A short article gets a short answer.
 */
export const requestsFor = (model: Model, prompt: Prompt, numbered: NumberedArticle): ModelRequest[] =>
  partsOf(numbered, partTokensOf(model, prompt)).map((part) => {
    const written = writePrompt(prompt, numbered, part);
    const maxTokens = Math.min(prompt.maxAnswerTokens, LEAST_ANSWER_TOKENS + estimateTokens(written.user));
    return { ...written, maxTokens };
  });
