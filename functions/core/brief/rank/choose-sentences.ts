import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import { overlapShare } from '../words/content-words.ts';
import { holdsWholeQuotations, isMostlyQuoted } from '../words/quotation-balance.ts';
import { tellsResult } from './match-result.ts';
import { firstOf, leadOf } from './news-lead.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { wordWorths, worthOf } from './word-worth.ts';

/** Longer than this, in UTF-16 units, it is text without full stops: a table, a transcript, noise. */
const MAX_STATEMENT = 1000;

/** Two sentences tell the same thing if they share more than this of the smaller one's content words. */
const SAME_STATEMENT = 0.5;

const QUESTION = /[?？؟]["”’»」』)]{0,3}$/u;
const ONLY_QUOTATION = /^["“„«「『][^"“”„«»「」『』]*["”»」』][.。]?$/u;

const SENTENCE_END = /[.!。！।۔…][\s"'”’»」』)\]]{0,4}$/u;
/** "born in Velden on .", "the College of .": words are missing before the full stop. */
const damaged = once(() => {
  const spaced = inAnyLanguage(SUMMARY, ({ endsNothing }) => endsNothing?.beforeSpacedStop);
  const bare = inAnyLanguage(SUMMARY, ({ endsNothing }) => endsNothing?.beforeStop);
  return new RegExp(`[\\p{L},]\\s(?:${spaced})\\s\\.$|\\s(?:${bare})\\.$`, 'u');
});

/** A list item's mark closes no bracket: "2) The ferry". */
function holdsWholeBrackets(text: string): boolean {
  const said = text.replace(/^\p{Nd}{1,2}[)）]/u, '');
  return (said.match(/[(（]/gu)?.length ?? 0) === (said.match(/[)）]/gu)?.length ?? 0);
}

/**
 * True if both have nearly the same content words, and so tell the same thing: `The pier will close in May` and `In May
 * the pier will close`.
 */
export const saysTheSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  overlapShare(a, b) > SAME_STATEMENT;

/**
 * True for a statement that can be in a summary: it ends as sentences do (captions, link lines and crossheads do not;
 * Thai writes no full stop), lacks no words before its full stop, is not a question, holds no half of a quotation or
 * bracket, and is more than a quotation.
 */
export const isStatement = (sentence: RankedSentence): boolean =>
  sentence.isStory &&
  sentence.words.size > 0 &&
  sentence.text.length <= MAX_STATEMENT &&
  (SENTENCE_END.test(sentence.text) || /\p{Script=Thai}$/u.test(sentence.text)) &&
  !QUESTION.test(sentence.text) &&
  !ONLY_QUOTATION.test(sentence.text) &&
  !damaged().test(sentence.text) &&
  holdsWholeBrackets(sentence.text) &&
  holdsWholeQuotations(sentence.text);

/** A sentence of the story that is not a statement, yet ends like one: a question, a bare quotation. */
const endsLikeSentence = ({ isStory, words, text }: RankedSentence): boolean =>
  isStory && words.size > 0 && text.length <= MAX_STATEMENT && (SENTENCE_END.test(text) || QUESTION.test(text));

interface Choice {
  readonly count: number;
  /** Content words of the title: a sentence that only repeats it is skipped. */
  readonly title: ReadonlySet<string>;
  readonly language: LanguageTag;
}

const repeatsTitle = (sentence: RankedSentence, title: ReadonlySet<string>): boolean =>
  title.size > 0 && sentence.words.size <= title.size && overlapShare(title, sentence.words) >= 0.9;

/** Three sentences of thirty running words: what is read at a glance. */
const MAX_SUMMARY_WORDS = 90;
/** A sentence with fewer running words than this gains nothing by being even shorter. */
const MIN_SENTENCE_WORDS = 10;
/**
 * Of two that are worth the same, the one at the beginning is the news: up to this much more. Chosen on one half of the
 * annotated summaries and better than 0.5 on the other as well; from 0.75 to 2 it makes little difference.
 */
const PLACE_BONUS = 0.85;
const PLACE_DECAY_SENTENCES = 3;

interface Candidate {
  readonly sentence: RankedSentence;
  readonly place: number;
}

/** The sentences taken so far; `take` takes the best of the candidates that pass, as many times as there is one. */
class Selection {
  readonly chosen: RankedSentence[] = [];
  readonly #indexes = new Set<number>();
  readonly #told = new Set<string>();
  readonly #known: Set<string>;
  readonly #count: number;
  readonly #worths: ReadonlyMap<string, number>;
  #length = 0;
  /** Known until the next sentence is taken. */
  readonly #gains = new Map<Candidate, number>();

  /** Whoever reads the summary has read the title. */
  constructor({ count, title }: Choice, worths: ReadonlyMap<string, number>) {
    this.#count = count;
    this.#worths = worths;
    this.#known = new Set(title);
  }

  get isFull(): boolean {
    return this.chosen.length >= this.#count;
  }

  add({ sentence }: Candidate): void {
    this.chosen.push(sentence);
    this.#gains.clear();
    this.#indexes.add(sentence.index);
    this.#length += sentence.length;
    for (const word of sentence.words) {
      this.#told.add(word);
      this.#known.add(word);
    }
  }

  #has({ index, text }: RankedSentence): boolean {
    return this.#indexes.has(index) || this.chosen.some((other) => other.text === text);
  }

  /** What the sentence would add for each word that must be read. */
  #gain(candidate: Candidate): number {
    const known = this.#gains.get(candidate);
    if (known !== undefined) return known;
    const { sentence, place } = candidate;
    const worth = worthOf(sentence.words, this.#worths, this.#told) * place;
    const gain = worth / Math.max(MIN_SENTENCE_WORDS, sentence.length);
    this.#gains.set(candidate, gain);
    return gain;
  }

  /**
   * Each turn starts over: a sentence once taken lets the next one point back to it, and what it told is no longer
   * news.
   */
  take(candidates: readonly Candidate[], accepts: (candidate: Candidate) => boolean): void {
    while (!this.isFull) {
      let best: Candidate | undefined;
      let most = -1;
      for (const candidate of candidates) {
        const gain = this.#gain(candidate);
        if (gain > most && !this.#has(candidate.sentence) && accepts(candidate)) [best, most] = [candidate, gain];
      }
      if (best === undefined) return;
      this.add(best);
    }
  }

  /** True for news about the article's subject. */
  readonly tells = (candidate: Candidate): boolean => this.#gain(candidate) > 0;

  readonly isNew = ({ sentence: { words } }: Candidate): boolean =>
    !this.chosen.some((other) => saysTheSame(other.words, words));

  readonly standsAlone = ({ sentence: { pointsBack, index } }: Candidate): boolean =>
    !pointsBack || this.#indexes.has(index - 1);

  /** True unless "The pleas …" would be the first the reader hears of pleas, or "Lund" of Ada Lund. */
  readonly isClear = ({ sentence: { resumes, presupposes, index } }: Candidate): boolean =>
    (resumes.size === 0 || this.#indexes.has(index - 1) || !resumes.isDisjointFrom(this.#known)) &&
    presupposes.isSubsetOf(this.#known);

  /** True if the words that remain are a fair share of it. */
  readonly hasRoom = ({ sentence: { length } }: Candidate): boolean =>
    length * (this.#count - this.chosen.length) <= MAX_SUMMARY_WORDS - this.#length;
}

function candidatesOf(sentences: readonly RankedSentence[]): Candidate[] {
  return sentences.map((sentence, told) => ({
    sentence,
    place: 1 + PLACE_BONUS * Math.exp(-told / PLACE_DECAY_SENTENCES),
  }));
}

/** The sentences a summary opens with: the lead, what it points back to, and the correction of what it withdraws. */
function openingOf(lead: RankedSentence | undefined, statements: readonly RankedSentence[]): RankedSentence[] {
  if (lead === undefined) return [];
  const beside = (step: number): RankedSentence[] => statements.filter(({ index }) => index === lead.index + step);
  const before = lead.pointsBack ? beside(-1).filter(({ pointsBack, isReport }) => !pointsBack && isReport) : [];
  return [lead, ...before, ...(lead.isWithdrawn ? beside(1) : [])];
}

/** Fills a selection with what may stand in a summary, the best first. */
function fill(selection: Selection, candidates: readonly Candidate[], lead: RankedSentence | undefined): void {
  const { isNew, standsAlone, isClear, tells, hasRoom } = selection;
  const isGood = (candidate: Candidate): boolean => standsAlone(candidate) && isNew(candidate) && isClear(candidate);
  const isAfterLead = (candidate: Candidate): boolean =>
    lead === undefined ? tells(candidate) : candidate.sentence.index > lead.index;
  const own = candidates.filter(({ sentence }) => sentence.isReport && !sentence.isWithdrawn);
  const all = own.filter(({ sentence }) => !isMostlyQuoted(sentence.text));
  for (const reports of [all.filter(({ sentence }) => !sentence.isJudgement), all]) {
    selection.take(reports, (candidate) => isGood(candidate) && tells(candidate) && hasRoom(candidate));
    selection.take(reports, (candidate) => isGood(candidate) && tells(candidate));
    selection.take(reports, (candidate) => isGood(candidate) && isAfterLead(candidate));
  }
  selection.take(all, (candidate) => standsAlone(candidate) && isClear(candidate) && tells(candidate));
  selection.take(own, (candidate) => isGood(candidate) && isAfterLead(candidate) && !candidate.sentence.lacksSpeaker);
}

/** What stands in for a summary where no sentence may stand in one: one that ends as sentences end, else a line. */
function onlyLine(ranked: readonly RankedSentence[], statements: readonly RankedSentence[]): RankedSentence[] {
  const ended = ranked.filter(endsLikeSentence);
  const found =
    statements.find(({ pointsBack }) => !pointsBack) ??
    ended.find(({ pointsBack }) => !pointsBack) ??
    ended[0] ??
    ranked.find(({ isStory, words }) => isStory && words.size > 0) ??
    ranked[0];
  return found === undefined ? [] : [found];
}

/**
 * Up to `count` sentences for a summary, in article order: the lead (a feature's news rather than its scene), the result
 * where it tells of a match, then always the one that adds the most news for its length, none telling the same as
 * another. One that points back ("He also …") is taken only after its predecessor, and a long one only where no shorter
 * is left. A short story comes back to few words: what follows its lead will do. What cannot stand in a brief is left
 * out, and the summary is shorter; only where nothing can, one line stands alone. Empty for no sentences.
 */
export function chooseSentences(ranked: readonly RankedSentence[], choice: Choice): RankedSentence[] {
  const { title, language } = choice;
  const statements = ranked.filter((sentence) => isStatement(sentence) && !repeatsTitle(sentence, title));
  const worths = wordWorths(ranked, title);
  const selection = new Selection(choice, worths);
  const lead = leadOf(statements, { worths, title, language });
  const opening = new Set(openingOf(lead, statements));
  // before the news of a feature stands its scene
  const isDelayed = lead !== undefined && lead !== firstOf(statements);
  const scene = statements.findIndex((sentence) => opening.has(sentence));
  const candidates = candidatesOf(isDelayed ? statements.slice(scene) : statements);
  for (const candidate of candidates) if (opening.has(candidate.sentence)) selection.add(candidate);
  const result = candidates.find(({ sentence }) => tellsResult(sentence.text, language));
  const isTold = selection.chosen.some(({ text }) => tellsResult(text, language));
  if (result !== undefined && !isTold && selection.chosen.length > 0)
    selection.take(
      [result],
      ({ sentence }) => sentence.isReport && selection.standsAlone(result) && selection.isClear(result),
    );
  fill(selection, candidates, lead);
  return selection.chosen.length === 0
    ? onlyLine(ranked, statements)
    : selection.chosen.toSorted((a, b) => a.index - b.index);
}
