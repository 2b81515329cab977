import type { Article, LanguageTag } from '../article/article.ts';
import { checkFact } from '../verify/check-fact.ts';
import { isStatement, saysTheSame } from './choose-sentences.ts';
import { compressSentence } from './compress.ts';
import { contentWordsOf, runningWordsOf } from './content-words.ts';
import { toEvidence } from './evidence.ts';
import { tellsOfAsking } from './no-news-words.ts';
import { isMostlyQuoted } from './quotation-balance.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { type KeyFact, MAX_KEY_FACTS, MIN_KEY_FACTS } from './schema.ts';

/** Longer than this, in UTF-16 units, a sentence states more than one thing. */
const MAX_FACT_LENGTH = 240;
/** Above this many running words a statement is rarely one: it weighs less in proportion. */
const SHORT_FACT_WORDS = 18;
/** One fact for about this many sentences of the article. */
const SENTENCES_A_FACT = 4;

export interface KeyFacts {
  readonly facts: readonly KeyFact[];
  readonly checks: { readonly proposed: number; readonly verified: number; readonly rejected: number };
}

interface Proposal {
  readonly sentence: RankedSentence;
  readonly text: string;
}

/** True where every character of `shorter` stands in `longer`, in order. */
export function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (let i = 0; i < longer.length && at < shorter.length; i += 1) if (longer[i] === shorter[at]) at += 1;
  return at === shorter.length;
}

/** Made by deletion only, and proved by its sentence as any claim would be: names, numbers, denials, who does what. */
const isProved = ({ text, sentence }: Proposal, language: LanguageTag): boolean =>
  isSubsequence(text, sentence.text) && checkFact(text, [sentence.text], language).check === 'verified';

const wanted = (sentences: number): number =>
  Math.min(MAX_KEY_FACTS, Math.max(MIN_KEY_FACTS, Math.round(sentences / SENTENCES_A_FACT)));

/** How much a proposal is worth as a fact: what it says, and a little of where it stands, for its length. */
const factWeight = ({ sentence, text }: Proposal): number =>
  (sentence.substance + sentence.salience) * Math.min(1, SHORT_FACT_WORDS / runningWordsOf(text));

function factCandidates(article: Article, ranked: readonly RankedSentence[]): Proposal[] {
  return ranked
    .filter(
      (sentence) =>
        isStatement(sentence) &&
        !sentence.pointsBack &&
        !sentence.lacksSpeaker &&
        !sentence.isPersonal &&
        !isMostlyQuoted(sentence.text) &&
        !tellsOfAsking(sentence.text, article.language),
    )
    .map((sentence) => ({ sentence, text: compressSentence(sentence.text, article.language, { isFact: true }) }))
    .filter(({ text }) => text.length <= MAX_FACT_LENGTH)
    .map((proposal) => ({ proposal, weight: factWeight(proposal) }))
    .sort((a, b) => b.weight - a.weight || a.proposal.sentence.index - b.proposal.sentence.index)
    .map(({ proposal }) => proposal);
}

/**
 * Three to seven statements of one sentence each, in article order, with the whole sentence as evidence; fewer where
 * the article has fewer, never invented. First those the summary does not tell; none tells the same as another.
 * Sentences that point back or are mostly quotation, and quoted words without their speaker, are passed over.
 */
export function findKeyFacts(
  article: Article,
  ranked: readonly RankedSentence[],
  summary: readonly RankedSentence[],
): KeyFacts {
  const candidates = factCandidates(article, ranked);
  const inSummary = new Set(summary.map(({ index }) => index));
  const fresh = candidates.filter(({ sentence }) => !inSummary.has(sentence.index));
  const told = candidates.filter(({ sentence }) => inSummary.has(sentence.index));
  const count = wanted(ranked.length);
  const chosen: Proposal[] = [];
  let proposed = 0;
  const propose = (proposal: Proposal, against: readonly RankedSentence[], limit: number): void => {
    if (chosen.length >= limit) return;
    const words = contentWordsOf(proposal.text, article.language);
    if ([...against, ...chosen.map(({ sentence }) => sentence)].some((other) => saysTheSame(other.words, words)))
      return;
    proposed += 1;
    if (isProved(proposal, article.language)) chosen.push(proposal);
  };
  for (const proposal of fresh) propose(proposal, summary, count);
  for (const proposal of told) propose(proposal, [], MIN_KEY_FACTS);
  const facts = chosen
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .map(
      ({ sentence, text }, index): KeyFact => ({
        id: `f${index + 1}`,
        text,
        evidence: [toEvidence(article.text, sentence)],
        check: 'verified',
      }),
    );
  return { facts, checks: { proposed, verified: facts.length, rejected: proposed - facts.length } };
}
