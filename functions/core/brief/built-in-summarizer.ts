import { findQuotes } from '../quotes/find-quotes.ts';
import type { Summarizer } from './summarizer.ts';
import { BUILT_IN_ENGINE, writeSummary } from './write-summary.ts';

/**
 * The summarizer that needs no model and no network: quotes from `findQuotes`, everything else from the article's own
 * sentences. `The pier of Holm opened on Sunday. …` gets the headline `The pier of Holm opened on Sunday`. Fails with
 * `article-too-short` if the article has no sentence; never throws on any text.
 */
export const builtInSummarizer = (): Summarizer => ({
  identity: BUILT_IN_ENGINE,
  summarize: async (article) => writeSummary(article, findQuotes(article)),
});
