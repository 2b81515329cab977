import { rankSentences } from '../../brief/rank/rank-sentences.ts';
import { type BriefQuote, MAX_KEY_FACTS, SUMMARY_SENTENCES } from '../../brief/schema.ts';
import type { Summary } from '../../brief/summarizer.ts';
import { indexAt, type Span } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { Answer } from './answer.ts';
import { fillFacts, fillSummary } from './fill-lines.ts';
import { countsOf, judgeAnswers, type LineLimits, provedOf } from './judge-answers.ts';
import type { JudgedLine, ProvedLine } from './judge-line.ts';
import { withSpeakers } from './with-speakers.ts';

/** What became of a model's answers. */
export interface JudgedBrief {
  readonly content: Summary['content'];
  /** Lines the built-in engine wrote because the model's were dropped: `headline`, `summary.2`, `keyFacts.f3`. */
  readonly filledLines: readonly string[];
  /** Why lines were dropped, one reason for each of them. */
  readonly reasons: readonly string[];
}

/** What a model's answers are judged with. */
export interface JudgingTerms {
  readonly limits: LineLimits;
  /** The built-in engine's brief of the same article, which gives everything the answers do not. */
  readonly builtIn: Summary['content'];
}

/**
 * A brief made from a model's answers, one for each part of the article. Every line is judged; the built-in engine's
 * lines replace the dropped ones and are marked: if the first sentence of the summary is dropped, `filledLines` names
 * `summary.1`. The quotes are those the built-in engine found: the model may only rank them and name a missing speaker.
 * Lines from several parts are chosen by the weight of their sentences in the whole article.
 */
export function briefFromAnswers(
  numbered: NumberedArticle,
  answers: readonly Answer[],
  { limits, builtIn }: JudgingTerms,
): JudgedBrief {
  const judged = judgeAnswers(numbered, answers, limits);
  const weigh = answers.length > 1 ? weigher(numbered) : () => 0;
  const best = (lines: readonly JudgedLine[], count: number): ProvedLine[] =>
    provedOf(lines)
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, count);
  const [headline] = best(judged.headline, 1);
  const summary = fillSummary(numbered, best(judged.summary, SUMMARY_SENTENCES), builtIn);
  const facts = fillFacts(numbered, best(judged.keyFacts, MAX_KEY_FACTS), { summary: summary.texts, builtIn });
  return {
    content: {
      ...builtIn,
      headline: headline?.text ?? builtIn.headline,
      summary: summary.texts,
      keyFacts: facts.facts,
      quotes: answers.reduce(
        (quotes, answer) => ranked(withSpeakers(numbered, quotes, answer), answer),
        builtIn.quotes,
      ),
      checks: {
        ...builtIn.checks,
        facts: countsOf(judged.keyFacts),
        lines: countsOf([...judged.headline, ...judged.summary]),
      },
    },
    filledLines: [...(headline ? [] : ['headline']), ...summary.filled, ...facts.filled],
    reasons: Object.values(judged).flatMap((lines: readonly JudgedLine[]) =>
      lines.flatMap((line) => (line.ok ? [] : [line.reason])),
    ),
  };
}

/** The mean weight of a line's sentences in the whole article, 0 to 1. */
function weigher({ article, analysis }: NumberedArticle): (line: ProvedLine) => number {
  const sentences = rankSentences(article, analysis);
  const weightOf = ({ start }: Span): number => sentences[indexAt(sentences, start)]?.salience ?? 0;
  return ({ evidence }) => evidence.reduce((sum, span) => sum + weightOf(span), 0) / Math.max(1, evidence.length);
}

/** How much less the second of the important quotes weighs than the first, and so on. */
const STEP_OF_WEIGHT = 0.05;

/** The quotes, the ones the model finds important weighing most, in the model's order. */
function ranked(quotes: readonly BriefQuote[], { importantQuotes }: Answer): BriefQuote[] {
  const places = new Map(importantQuotes.map((number, place) => [number, place]));
  return quotes.map((quote, i) => {
    const place = places.get(i + 1);
    if (place === undefined) return quote;
    return { ...quote, salience: Math.max(quote.salience, Math.max(0, 1 - place * STEP_OF_WEIGHT)) };
  });
}
