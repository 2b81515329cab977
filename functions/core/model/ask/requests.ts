import type { Model } from './models.ts';
import type { NumberedArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { estimateTokens, partsOf, partTokensOf } from './tokens.ts';
import { type WrittenPrompt, writePrompt } from './write-prompt.ts';

/** One request to a model: a part of the article, and the tokens its answer may take. */
export interface ModelRequest extends WrittenPrompt {
  readonly maxTokens: number;
}

/** A short article needs no long answer; in tokens. */
const LEAST_ANSWER_TOKENS = 800;

/** What a model is asked about an article: one request for each part that fits it, in order. */
export const requestsFor = (model: Model, prompt: Prompt, numbered: NumberedArticle): ModelRequest[] =>
  partsOf(numbered, partTokensOf(model, prompt)).map((part) => {
    const written = writePrompt(prompt, numbered, part);
    const maxTokens = Math.min(prompt.maxAnswerTokens, LEAST_ANSWER_TOKENS + estimateTokens(written.user));
    return { ...written, maxTokens };
  });
