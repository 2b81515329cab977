import { toEvidence } from '../../brief/facts/evidence.ts';
import { saysTheSame } from '../../brief/rank/choose-sentences.ts';
import { contentWordsOf } from '../../brief/rank/content-words.ts';
import { rankSentences } from '../../brief/rank/rank-sentences.ts';
import { type BriefQuote, type KeyFact, MAX_KEY_FACTS, MIN_KEY_FACTS, SUMMARY_SENTENCES } from '../../brief/schema.ts';
import type { Summary } from '../../ports.ts';
import { indexAt } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { Prompt } from '../ask/prompt.ts';
import type { Answer, ProposedLine } from './answer.ts';
import { type JudgedLine, judgeLine, type ProvedLine } from './judge-line.ts';
import { proofsOf } from './proofs.ts';
import { withSpeakers } from './with-speakers.ts';

/** What became of a model's answers. */
export interface JudgedBrief {
  readonly content: Summary['content'];
  /** Lines the built-in engine wrote because the model's were dropped: `headline`, `summary.2`, `keyFacts.f3`. */
  readonly filledLines: readonly string[];
  /** Why lines were dropped, each reason as often as it held. */
  readonly reasons: readonly string[];
}

type Limits = Pick<Prompt, 'maxHeadline' | 'maxSummarySentence' | 'maxKeyFact'>;

interface Judged {
  readonly headline: readonly JudgedLine[];
  readonly summary: readonly JudgedLine[];
  readonly keyFacts: readonly JudgedLine[];
}

const isProved = (line: JudgedLine): line is ProvedLine => line.ok;
const positionOf = ({ evidence }: ProvedLine): number => evidence[0]?.start ?? 0;

/**
 * A brief out of a model's answers, one for each part of the article: every line judged, the dropped ones replaced by the
 * built-in engine's and marked. Quotes stay those the built-in engine found; the model may weigh them and point at a missing
 * speaker. Several parts are merged by how much their sentences weigh in the whole article.
 */
export function briefFromAnswers(
  numbered: NumberedArticle,
  answers: readonly Answer[],
  limits: Limits,
  builtIn: Summary['content'],
): JudgedBrief {
  const judged = judgeAll(numbered, answers, limits);
  const weigh = answers.length > 1 ? weigher(numbered) : () => 0;
  const best = (lines: readonly JudgedLine[], count: number): ProvedLine[] =>
    lines
      .filter(isProved)
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, count);
  const headline = best(judged.headline, 1)[0];
  const summary = filledSummary(numbered, best(judged.summary, SUMMARY_SENTENCES), builtIn);
  const facts = filledFacts(numbered, best(judged.keyFacts, MAX_KEY_FACTS), summary.texts, builtIn);
  const all = Object.values(judged).flat();
  return {
    content: {
      ...builtIn,
      headline: headline?.text ?? builtIn.headline,
      summary: summary.texts,
      keyFacts: facts.facts,
      quotes: answers.reduce(
        (quotes, answer) => weighed(withSpeakers(numbered, quotes, answer), answer),
        builtIn.quotes,
      ),
      checks: {
        ...builtIn.checks,
        facts: countsOf(judged.keyFacts),
        lines: countsOf([...judged.headline, ...judged.summary]),
      },
    },
    filledLines: [...(headline ? [] : ['headline']), ...summary.filled, ...facts.filled],
    reasons: all.flatMap((line) => (line.ok ? [] : [line.reason])),
  };
}

function judgeAll(numbered: NumberedArticle, answers: readonly Answer[], limits: Limits): Judged {
  const proofs = proofsOf(numbered);
  const judge = (lines: readonly ProposedLine[], limit: number) =>
    lines.map((line) => judgeLine(numbered, proofs, line, limit));
  return {
    headline: judge(
      answers.map(({ headline }) => headline),
      limits.maxHeadline,
    ),
    summary: judge(
      answers.flatMap(({ summary }) => summary),
      limits.maxSummarySentence,
    ),
    keyFacts: judge(
      answers.flatMap(({ keyFacts }) => keyFacts),
      limits.maxKeyFact,
    ),
  };
}

const countsOf = (lines: readonly JudgedLine[]) => {
  const verified = lines.filter(isProved).length;
  return { proposed: lines.length, verified, rejected: lines.length - verified };
};

/** How much a line's sentences weigh in the whole article, 0 to 1. */
function weigher({ article, analysis }: NumberedArticle): (line: ProvedLine) => number {
  const ranked = rankSentences(article, analysis);
  const salience = ({ start }: { start: number }): number => ranked[indexAt(ranked, start)]?.salience ?? 0;
  return ({ evidence }) => evidence.reduce((sum, span) => sum + salience(span), 0) / Math.max(1, evidence.length);
}

const repeats = (text: string, others: readonly string[], language: string): boolean => {
  const words = contentWordsOf(text, language);
  return others.some((other) => saysTheSame(contentWordsOf(other, language), words));
};

/** Three sentences in article order; those of the built-in engine stand where they would stand in the article. */
function filledSummary({ article }: NumberedArticle, proved: readonly ProvedLine[], builtIn: Summary['content']) {
  const own = proved.map((line) => ({ text: line.text, at: positionOf(line), isFilled: false }));
  const lines = [...own];
  for (const text of builtIn.summary) {
    if (lines.length >= SUMMARY_SENTENCES) break;
    const texts = lines.map((line) => line.text);
    const isRepeated = repeats(text, texts, article.language);
    if (!isRepeated) lines.push({ text, at: placeOf(article.text, text), isFilled: true });
  }
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  return {
    texts: sorted.map(({ text }) => text),
    filled: sorted.flatMap(({ isFilled }, i) => (isFilled ? [`summary.${i + 1}`] : [])),
  };
}

/** Where a built-in sentence begins; it may have been shortened, so its first words decide. */
const FIRST_UNITS = 24;
const placeOf = (article: string, sentence: string): number => {
  const at = article.indexOf(sentence.slice(0, FIRST_UNITS));
  return at < 0 ? article.length : at;
};

function filledFacts(
  { article }: NumberedArticle,
  proved: readonly ProvedLine[],
  summary: readonly string[],
  builtIn: Summary['content'],
): { facts: KeyFact[]; filled: string[] } {
  const facts: KeyFact[] = [];
  const filled = new Set<KeyFact>();
  const add = (fact: KeyFact, others: readonly string[]): void => {
    if (!repeats(fact.text, [...others, ...facts.map(({ text }) => text)], article.language)) facts.push(fact);
  };
  for (const { text, evidence } of proved)
    add({ id: '', text, evidence: evidence.map((span) => toEvidence(article.text, span)), check: 'verified' }, []);
  for (const others of [summary, []])
    for (const fact of builtIn.keyFacts) {
      // A fact that the summary tells is better than none: with its sentence beside it, it can be checked.
      if (facts.length >= MIN_KEY_FACTS) break;
      add(fact, others);
      if (facts.at(-1) === fact) filled.add(fact);
    }
  const sorted = facts.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return {
    facts: sorted.map((fact, i) => ({ ...fact, id: `f${i + 1}` })),
    filled: sorted.flatMap((fact, i) => (filled.has(fact) ? [`keyFacts.f${i + 1}`] : [])),
  };
}

const STEP_OF_WEIGHT = 0.05;

/** Quotations the model finds important weigh most, in its order. */
function weighed(quotes: readonly BriefQuote[], { importantQuotes }: Answer): BriefQuote[] {
  const rank = new Map(importantQuotes.map((number, i) => [number, i]));
  return quotes.map((quote, i) => {
    const place = rank.get(i + 1);
    return place === undefined
      ? quote
      : { ...quote, salience: Math.max(quote.salience, Math.max(0, 1 - place * STEP_OF_WEIGHT)) };
  });
}
