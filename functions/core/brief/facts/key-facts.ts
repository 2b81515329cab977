import type { Article } from '../../article/article.ts';
import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { checkFact } from '../../verify/check-fact.ts';
import { compressSentence } from '../compress/compress.ts';
import { opensPointingBack } from '../fitness/openers.ts';
import { isStatement, saysTheSame } from '../rank/choose-sentences.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import { type KeyFact, MAX_KEY_FACTS, MIN_KEY_FACTS } from '../schema.ts';
import { contentWordsOf } from '../words/content-words.ts';
import { isMostlyQuoted } from '../words/quotation-balance.ts';
import { isMostlyTold } from '../words/repeats.ts';
import { toEvidence } from './evidence.ts';

/** A sentence longer than this, in UTF-16 units, states more than one thing. */
const MAX_FACT_LENGTH = 240;
/** A statement of more running words than this is rarely a single one: it weighs less in proportion. */
const SHORT_FACT_WORDS = 18;
/** With fewer running words nothing is told: `Lund testified.` */
const MIN_FACT_WORDS = 4;
/** `“No,” Lund said.`: what somebody says is a quote. */
const OPENS_SPEECH = /^(?:["“„«「『]|'')/u;
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

/** How much a sentence is worth as a fact: what it says, and a little of where it stands, for its length. */
const factWeight = ({ substance, salience, length }: RankedSentence): number =>
  (substance + salience) * Math.min(1, SHORT_FACT_WORDS / length);

/** "The move …" says nothing where neither title, summary nor a fact before it tells of a move. */
const isClear = ({ resumes }: RankedSentence, known: ReadonlySet<string>): boolean =>
  resumes.size === 0 || !resumes.isDisjointFrom(known);

/** A statement of the paper's own, not somebody's words. */
const isReporters = (sentence: RankedSentence): boolean =>
  isStatement(sentence) &&
  sentence.isReport &&
  !sentence.lacksSpeaker &&
  !OPENS_SPEECH.test(sentence.text) &&
  !isMostlyQuoted(sentence.text);

/** Where more than this share of what a text tells is the writer's opinion, only figures in it are facts. */
const OPINION_SHARE = 0.28;

const analysisTitleOf = perLanguage((language) => {
  const titles = partOf(language, SUMMARY)?.analysisTitles;
  return titles === undefined ? undefined : new RegExp(`^[¿¡"“„«]?(?:${titles})(?![\\p{L}\\p{M}])`, 'iu');
});
const ASKS = /[?？؟]["”’»」』)]{0,3}$/u;

/** Whether a title promises reasons rather than news: `Why the port will close`, `Can the port be saved?` */
const isAnalysis = (title: string, language: LanguageTag): boolean =>
  ASKS.test(title) || analysisTitleOf(primaryOf(language))?.test(title) === true;

/** Whether most of a text may be its writer's opinion: an editorial, a review, advice. */
function isOpinion(ranked: readonly RankedSentence[]): boolean {
  const own = ranked.filter((sentence) => isStatement(sentence) && !sentence.lacksSpeaker);
  const opinions = own.filter(({ isJudgement, isGuess, isReport }) => isJudgement || isGuess || !isReport);
  return opinions.length > own.length * OPINION_SHARE;
}

function factCandidates(ranked: readonly RankedSentence[], { title, language }: Article): RankedSentence[] {
  const needsFigure = isAnalysis(title?.text ?? '', language) || isOpinion(ranked);
  return ranked.filter(
    (sentence) =>
      isReporters(sentence) &&
      sentence.length >= MIN_FACT_WORDS &&
      (!needsFigure || /\p{Nd}/u.test(sentence.text)) &&
      !sentence.pointsBack &&
      !sentence.isWithdrawn &&
      !sentence.isContrasted &&
      sentence.isHard &&
      !sentence.isJudgement &&
      !sentence.isGuess,
  );
}

interface ProposedFact {
  readonly sentence: RankedSentence;
  readonly text: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Gathers facts: each new against what the reader has, and proved. */
class Facts {
  readonly chosen: ProposedFact[] = [];
  proposed = 0;
  readonly #language: LanguageTag;

  constructor(language: LanguageTag) {
    this.#language = language;
  }

  /** Whether the reader has met everybody and everything the sentence takes up: in the title, the summary, or a fact before it. */
  introduces(sentence: RankedSentence, known: ReadonlySet<string>): boolean {
    const before = this.chosen.filter((fact) => fact.sentence.index < sentence.index);
    const met = new Set([...known, ...before.flatMap((fact) => [...fact.sentence.words])]);
    return sentence.presupposes.isSubsetOf(met) && isClear(sentence, met);
  }

  propose(sentence: RankedSentence, against: readonly RankedSentence[], known: ReadonlySet<string> = NOTHING): void {
    const text = compressSentence(sentence.text, this.#language, { isFact: true });
    const isWhole = !isMostlyQuoted(text) && !opensPointingBack(text, this.#language);
    if (text.length > MAX_FACT_LENGTH || !isWhole) return;
    const words = contentWordsOf(text, this.#language);
    const said = [...against, ...this.chosen.map((fact) => fact.sentence)];
    if (said.some((other) => saysTheSame(other.words, words))) return;
    if (against.length > 0 && isMostlyTold(words, known)) return;
    this.proposed += 1;
    if (isProved(text, sentence, this.#language)) this.chosen.push({ sentence, text });
  }
}

export interface Told {
  /** What the summary is made of. */
  readonly summary: readonly RankedSentence[];
  /** That and the sentence that the headline is made of, if it is one of its own. */
  readonly told?: readonly RankedSentence[];
}

/** The heaviest sentences that the summary leaves out; its own only where it leaves none out. */
function gather(weighted: readonly RankedSentence[], { summary, told = summary }: Told, choice: FactChoice): Facts {
  const found = new Facts(choice.language);
  const toldIndexes = new Set(told.map(({ index }) => index));
  for (const sentence of weighted)
    if (
      found.chosen.length < choice.count &&
      !toldIndexes.has(sentence.index) &&
      found.introduces(sentence, choice.known)
    )
      found.propose(sentence, told, choice.known);
  if (choice.tellsMore) return found;
  for (const sentence of weighted)
    if (found.chosen.length < MIN_KEY_FACTS && summary.includes(sentence) && found.introduces(sentence, choice.known))
      found.propose(sentence, []);
  return found;
}

interface FactChoice {
  readonly language: LanguageTag;
  readonly count: number;
  /** Words the reader has met. */
  readonly known: ReadonlySet<string>;
  /** The article has statements of its own that the summary leaves out. */
  readonly tellsMore: boolean;
}

const toKeyFact =
  (article: Article) =>
  ({ sentence, text }: ProposedFact, index: number): KeyFact => ({
    id: `f${index + 1}`,
    text,
    evidence: [toEvidence(article.text, sentence)],
    check: 'verified',
  });

/**
 * Up to seven statements of one sentence each, in article order, with the whole sentence as evidence; fewer where
 * the article has fewer, never invented. Those the summary does not tell; its own only where the article tells nothing
 * else, so that a reader can check them; none tells the same as another. Passed over are sentences before the summary's first (the scene of a
 * feature), those that point back, are mostly quotation, say I or we, tell of being asked or of what was wrong, name somebody
 * whom nothing introduces, and quoted words without their speaker.
 */
export function findKeyFacts(article: Article, ranked: readonly RankedSentence[], lines: Told): KeyFacts {
  const { language } = article;
  const title = contentWordsOf(article.title?.text ?? '', language);
  const told = lines.told ?? lines.summary;
  const known = new Set([...title, ...told.flatMap(({ words }) => [...words])]);
  const weighted = factCandidates(ranked.slice(lines.summary[0]?.index), article)
    .map((sentence) => ({ sentence, weight: factWeight(sentence) }))
    .sort((a, b) => b.weight - a.weight || a.sentence.index - b.sentence.index)
    .map(({ sentence }) => sentence);
  const tellsMore = ranked.some((sentence) => isReporters(sentence) && !told.includes(sentence));
  const found = gather(weighted, lines, { language, count: wanted(ranked.length), known, tellsMore });
  const facts = found.chosen.sort((a, b) => a.sentence.index - b.sentence.index).map(toKeyFact(article));
  return {
    facts,
    checks: { proposed: found.proposed, verified: facts.length, rejected: found.proposed - facts.length },
  };
}
