import type { Article } from '../../article/article.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { checkFact } from '../../verify/check-fact.ts';
import { compressSentence } from '../compress/compress.ts';
import { isStatement, saysTheSame } from '../rank/choose-sentences.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import { type KeyFact, MAX_KEY_FACTS, MIN_KEY_FACTS } from '../schema.ts';
import { contentWordsOf } from '../words/content-words.ts';
import { isMostlyQuoted } from '../words/quotation-balance.ts';
import { toEvidence } from './evidence.ts';

/** A sentence longer than this, in UTF-16 units, states more than one thing. */
const MAX_FACT_LENGTH = 240;
/** A statement of more running words than this is rarely a single one: it weighs less in proportion. */
const SHORT_FACT_WORDS = 18;
/** "The move …" is worth less if neither title nor summary mentions a move. */
const UNCLEAR = 0.5;
/** One fact for about this many sentences of the article. */
const SENTENCES_A_FACT = 4;

export interface KeyFacts {
  readonly facts: readonly KeyFact[];
  readonly checks: { readonly proposed: number; readonly verified: number; readonly rejected: number };
}

/** True if every character of `shorter` is in `longer`, in order: `The pier opens` in `The new pier opens`. */
export function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (let i = 0; i < longer.length && at < shorter.length; i += 1) if (longer[i] === shorter[at]) at += 1;
  return at === shorter.length;
}

/**
 * Made by deletion only, and proved by its sentence as any claim would be: names, numbers, denials, who does what. The
 * sentence itself needs no proof.
 */
const isProved = (text: string, sentence: RankedSentence, language: LanguageTag): boolean =>
  text === sentence.text ||
  (isSubsequence(text, sentence.text) && checkFact(text, [sentence.text], language).check === 'verified');

const wanted = (sentences: number): number =>
  Math.min(MAX_KEY_FACTS, Math.max(MIN_KEY_FACTS, Math.round(sentences / SENTENCES_A_FACT)));

/** How much a sentence is worth as a fact, for its length: by what it says, and a little by its place. */
function factWeight({ substance, salience, length, resumes }: RankedSentence, known: ReadonlySet<string>): number {
  const isClear = resumes.size === 0 || !resumes.isDisjointFrom(known);
  return (substance + salience) * Math.min(1, SHORT_FACT_WORDS / length) * (isClear ? 1 : UNCLEAR);
}

function factCandidates(ranked: readonly RankedSentence[]): RankedSentence[] {
  return ranked.filter(
    (sentence) =>
      isStatement(sentence) &&
      !sentence.pointsBack &&
      !sentence.lacksSpeaker &&
      sentence.isReport &&
      !isMostlyQuoted(sentence.text),
  );
}

/** Collects facts: each must be new to the reader, and proved. */
class Facts {
  readonly chosen: { readonly sentence: RankedSentence; readonly text: string }[] = [];
  proposed = 0;
  readonly #language: LanguageTag;

  constructor(language: LanguageTag) {
    this.#language = language;
  }

  propose(sentence: RankedSentence, against: readonly RankedSentence[]): void {
    const text = compressSentence(sentence.text, this.#language, { isFact: true });
    if (text.length > MAX_FACT_LENGTH || isMostlyQuoted(text)) return;
    const words = contentWordsOf(text, this.#language);
    const said = [...against, ...this.chosen.map((fact) => fact.sentence)];
    if (said.some((other) => saysTheSame(other.words, words))) return;
    this.proposed += 1;
    if (isProved(text, sentence, this.#language)) this.chosen.push({ sentence, text });
  }
}

/**
 * Up to seven statements of one sentence each, in article order, with the whole sentence as evidence; fewer if the
 * article has fewer, never invented. First come facts that the summary does not tell; if they are fewer than three, the
 * summary's own are added, which a reader can then check. No two tell the same thing. Left out are sentences that point
 * back, are mostly quotation, say I or we, or tell of being asked, and quoted words without their speaker.
 */
export function findKeyFacts(
  article: Article,
  ranked: readonly RankedSentence[],
  summary: readonly RankedSentence[],
): KeyFacts {
  const title = contentWordsOf(article.title?.text ?? '', article.language);
  const known = new Set([...title, ...summary.flatMap(({ words }) => [...words])]);
  const weighted = factCandidates(ranked)
    .map((sentence) => ({ sentence, weight: factWeight(sentence, known) }))
    .sort((a, b) => b.weight - a.weight || a.sentence.index - b.sentence.index);
  const inSummary = new Set(summary.map(({ index }) => index));
  const count = wanted(ranked.length);
  const found = new Facts(article.language);
  for (const { sentence } of weighted)
    if (found.chosen.length < count && !inSummary.has(sentence.index)) found.propose(sentence, summary);
  for (const { sentence } of weighted)
    if (found.chosen.length < MIN_KEY_FACTS && inSummary.has(sentence.index)) found.propose(sentence, []);
  const facts = found.chosen
    .sort((a, b) => a.sentence.index - b.sentence.index)
    .map(
      ({ sentence, text }, index): KeyFact => ({
        id: `f${index + 1}`,
        text,
        evidence: [toEvidence(article.text, sentence)],
        check: 'verified',
      }),
    );
  return {
    facts,
    checks: { proposed: found.proposed, verified: facts.length, rejected: found.proposed - facts.length },
  };
}
