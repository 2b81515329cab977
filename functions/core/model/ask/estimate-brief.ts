import type { Article } from '../../article/article.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { type Model, usdOf } from './models.ts';
import { numberArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { requestsFor } from './requests-for.ts';
import { withoutOrders } from './without-orders.ts';

/** What a model will be sent for one article and what that costs. A request to repair an answer, or a second model, comes on top. */
export interface BriefEstimate {
  readonly model: string;
  readonly requests: number;
  readonly inputTokens: number;
  /** The most the answers may take; most answers are shorter. */
  readonly outputTokens: number;
  readonly estimatedUsd: number;
  /** ISO date on which the prices were looked up. */
  readonly pricesOf: string;
}

/**
 * Estimates what a model would be sent for an article and the most that would cost, without sending it. For an article
 * that fits into one request it gives one request. No requests if the whole article speaks to machines.
 */
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
