import type { Article } from '../../article/article.ts';
import type { Entity, Quote, QuoteAnalysis } from '../../quotes/quote.ts';
import { indexAt } from '../../text/span.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import type { BriefEntity, BriefQuote } from '../schema.ts';
import { toEvidence } from './evidence.ts';

/** The parts of a quote's weight; they sum to 1. */
const WEIGHTS = { sentence: 0.5, speaker: 0.3, length: 0.2 } as const;
/** A quote of this many UTF-16 units is a whole statement; longer ones weigh no more. */
const FULL_LENGTH = 120;
const ROUNDING = 1000;

function salienceOf(quote: Quote, ranked: readonly RankedSentence[], prominence: ReadonlyMap<string, number>): number {
  const sentence = ranked[indexAt(ranked, quote.start)]?.salience ?? 0;
  const speaker = prominence.get(quote.speaker?.name ?? '') ?? 0;
  const length = Math.min(1, quote.text.length / FULL_LENGTH);
  const sum = WEIGHTS.sentence * sentence + WEIGHTS.speaker * speaker + WEIGHTS.length * length;
  return Math.min(1, Math.max(0, Math.round(sum * ROUNDING) / ROUNDING));
}

function prominenceOf(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const most = entities.reduce((max, { mentions }) => Math.max(max, mentions.length), 1);
  return new Map(entities.map(({ name, mentions }) => [name, mentions.length / most]));
}

/** Every quote found, as the brief lists it: in article order, ids q1…, segments as evidence, salience 0 to 1. */
export function briefQuotes(
  article: Article,
  analysis: QuoteAnalysis,
  ranked: readonly RankedSentence[],
): BriefQuote[] {
  const prominence = prominenceOf(analysis.entities);
  return analysis.quotes.map((quote, index) => ({
    id: `q${index + 1}`,
    text: quote.text,
    kind: quote.kind,
    speaker: quote.speaker && { ...quote.speaker, patterns: [...quote.speaker.patterns] },
    ...(quote.cue === undefined ? {} : { cue: quote.cue }),
    segments: quote.segments.map((segment) => toEvidence(article.text, segment)),
    salience: salienceOf(quote, ranked, prominence),
  }));
}

/**
 * Entities of one kind with how often the article names them, most mentioned first; those never mentioned are left out.
 * `Ada Lund` with 3 mentions comes before `Tom Reed` with 2.
 */
export function briefEntities(entities: readonly Entity[], kind: Entity['kind']): BriefEntity[] {
  return entities
    .filter((entity) => entity.kind === kind && entity.mentions.length > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, role, mentions }) => ({ name, ...(role === undefined ? {} : { role }), mentions: mentions.length }));
}
