import type { Article } from '../article/article.ts';
import { failed, failure, type Outcome, succeeded } from '../errors.ts';
import type { QuoteAnalysis } from '../quotes/quote.ts';
import { compressSentence } from './compress/compress.ts';
import { briefEntities, briefQuotes } from './facts/brief-quotes.ts';
import { findFigures } from './facts/figures.ts';
import { findKeyFacts } from './facts/key-facts.ts';
import { briefHeadline } from './headline/brief-headline.ts';
import { chooseSentences } from './rank/choose-sentences.ts';
import { rankSentences } from './rank/rank-sentences.ts';
import { SUMMARY_SENTENCES } from './schema.ts';
import type { Summary } from './summarizer.ts';
import { contentWordsOf } from './words/content-words.ts';

/** Recorded in every brief and part of the fingerprint: raised whenever the rules give a different brief. */
export const BUILT_IN_ENGINE = 'built-in/4';

/**
 * The whole brief of an article by rules alone, from its own sentences; the same input gives the same brief. `The pier
 * of Holm opened on Sunday. …` gets the headline `The pier of Holm opened on Sunday`. Fails with `article-too-short` if
 * the article has no sentence.
 */
export function writeSummary(article: Article, analysis: QuoteAnalysis): Outcome<Summary> {
  const ranked = rankSentences(article, analysis);
  if (ranked.length === 0) {
    const remedy = 'Drop an article with at least one full sentence of running text.';
    return failed(
      failure('article-too-short', 'The article has no sentence to brief.', remedy, { articleKey: article.key }),
    );
  }
  const { text, language } = article;
  const title = contentWordsOf(article.title?.text ?? '', language);
  const chosen = chooseSentences(ranked, { count: SUMMARY_SENTENCES, title });
  const keyFacts = findKeyFacts(article, ranked, chosen);
  const quotes = briefQuotes(article, analysis, ranked);
  const content: Summary['content'] = {
    headline: briefHeadline(article, chosen),
    summary: chosen.map((sentence) => compressSentence(sentence.text, language)),
    keyFacts: [...keyFacts.facts],
    quotes,
    people: briefEntities(analysis.entities, 'person'),
    organizations: briefEntities(analysis.entities, 'organization'),
    places: briefEntities(analysis.entities, 'place'),
    figures: findFigures(text, language, ranked),
    // Quotes are the article's own characters by construction: none can fail.
    checks: { quotes: { found: quotes.length, verified: quotes.length, rejected: 0 }, facts: keyFacts.checks },
  };
  return succeeded({ content, engine: BUILT_IN_ENGINE, usage: {} });
}
