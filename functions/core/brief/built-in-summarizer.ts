import type { AnalyzedText } from '../article/article.ts';
import type { Summarizer } from '../ports.ts';
import type { QuoteAnalysis } from '../quotes/quote.ts';
import { BUILT_IN_ENGINE, writeSummary } from './write-summary.ts';

/**
 * The summarizer that needs no model and no network: quotes from `findQuotes`, everything else from the article's own
 * sentences. Fails with `article-too-short` where the article has no sentence; never throws on any text.
 */
export function builtInSummarizer(findQuotes: (analyzed: AnalyzedText) => QuoteAnalysis): Summarizer {
  return {
    identity: BUILT_IN_ENGINE,
    summarize: async (article) => writeSummary(article, findQuotes(article)),
  };
}
