import { findQuotes } from '../quotes/find-quotes.ts';
import type { Summarizer } from './summarizer.ts';
import { BUILT_IN_ENGINE, writeSummary } from './write-summary.ts';

/**
 * The summarizer that needs no model and no network: quotes from `findQuotes`, everything else from the article's own
 * sentences. Fails with `article-too-short` where the article has no sentence; never throws on any text.
 */
export const builtInSummarizer = (): Summarizer => ({
  identity: BUILT_IN_ENGINE,
  summarize: async (article) => writeSummary(article, findQuotes(article)),
});
