import type { Article } from '../../article/article.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import { withoutOrders } from '../orders/without-orders.ts';
import { type Model, usdOf } from './models.ts';
import { numberArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { requestsFor } from './requests.ts';
import { estimateTokens } from './tokens.ts';

/** What a model will take for one article; an answer sent back once, or a second model, comes on top. */
export interface BriefEstimate {
  readonly model: string;
  readonly requests: number;
  readonly inputTokens: number;
  /** At most: answers end where they end. */
  readonly outputTokens: number;
  readonly estimatedUsd: number;
  /** ISO date of the prices. */
  readonly pricesOf: string;
}

/** Says what a model would be sent for an article and cost at most, without sending it. */
export function estimateBrief(article: Article, model: Model, prompt: Prompt): BriefEstimate {
  const news = withoutOrders(article);
  const requests = news ? requestsFor(model, prompt, numberArticle(news, findQuotes(news))) : [];
  const total = (tokens: readonly number[]): number => tokens.reduce((sum, each) => sum + each, 0);
  const input = total(requests.map(({ system, user }) => estimateTokens(system + user + prompt.schema)));
  const output = total(requests.map(({ maxTokens }) => maxTokens));
  return {
    model: model.id,
    requests: requests.length,
    inputTokens: input,
    outputTokens: output,
    estimatedUsd: usdOf(model, { input, output }),
    pricesOf: model.pricesOf,
  };
}
