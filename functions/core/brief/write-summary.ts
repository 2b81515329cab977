import type { Article } from '../article/article.ts';
import { failed, failure, type Outcome, succeeded } from '../errors.ts';
import type { QuoteAnalysis } from '../quotes/quote.ts';
import { compressSentence } from './compress/compress.ts';
import { briefEntities, briefQuotes } from './facts/brief-quotes.ts';
import { findFigures } from './facts/figures.ts';
import { findKeyFacts } from './facts/key-facts.ts';
import { briefHeadline } from './headline/brief-headline.ts';
import { chooseSentences, isStatement } from './rank/choose-sentences.ts';
import { type RankedSentence, rankSentences } from './rank/rank-sentences.ts';
import { SUMMARY_SENTENCES } from './schema.ts';
import type { Summary } from './summarizer.ts';
import { contentWordsOf } from './words/content-words.ts';

/** A full stop, perhaps behind a space; UTF-16 units. */
const FULL_STOP = 2;

/** Recorded in every brief and part of the fingerprint: raised whenever the rules give another brief. */
export const BUILT_IN_ENGINE = 'built-in/6';

interface Lines {
  readonly headline: string;
  /** What the summary is made of, in article order. */
  readonly chosen: readonly RankedSentence[];
  /** That and the sentence the headline is. */
  readonly told: readonly RankedSentence[];
}

/** Whether the headline is a whole sentence that ends the first paragraph, behind no other statement: a title with a full stop. */
function isTitleSentence(
  article: Article,
  headline: string,
  { lead, ranked }: { lead: RankedSentence | undefined; ranked: readonly RankedSentence[] },
): boolean {
  const { sentences, title } = article;
  if (title !== undefined || lead === undefined || sentences[lead.index]?.paragraph !== 0) return false;
  if (sentences[lead.index + 1]?.paragraph === 0 || ranked.slice(0, lead.index).some(isStatement)) return false;
  return lead.text.startsWith(headline) && lead.text.length - headline.length <= FULL_STOP;
}

/** Headline and summary; the summary does not begin with what the headline says. */
function chooseLines(article: Article, ranked: readonly RankedSentence[]): Lines {
  const { language } = article;
  const choose = (sentences: readonly RankedSentence[], title: string): RankedSentence[] =>
    chooseSentences(sentences, { count: SUMMARY_SENTENCES, title: contentWordsOf(title, language), language });
  const chosen = choose(ranked, article.title?.text ?? '');
  const headline = briefHeadline(article, chosen);
  const [lead, ...others] = chosen;
  if (lead === undefined || others.length === 0 || !isTitleSentence(article, headline, { lead, ranked }))
    return { headline, chosen, told: chosen };
  const below = choose(ranked.slice(lead.index + 1), headline);
  return { headline, chosen: below, told: [...chosen.slice(0, 1), ...below] };
}

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
  const { headline, chosen, told } = chooseLines(article, ranked);
  const keyFacts = findKeyFacts(article, ranked, { summary: chosen, told });
  const quotes = briefQuotes(article, analysis, ranked);
  const content: Summary['content'] = {
    headline,
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
