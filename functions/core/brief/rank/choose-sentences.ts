import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';
import { overlapShare } from '../words/content-words.ts';
import { holdsWholeQuotations, isMostlyQuoted } from '../words/quotation-balance.ts';
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
}

const repeatsTitle = (sentence: RankedSentence, title: ReadonlySet<string>): boolean =>
  title.size > 0 && sentence.words.size <= title.size && overlapShare(title, sentence.words) >= 0.9;

const NOTHING_TOLD: ReadonlySet<string> = new Set();
/**
 * If a lead's words are worth less than this share of the best sentence's, it sets a scene or teases, as features
 * begin.
 */
const WEAK_LEAD = 0.35;

/** The first statement that can stand alone, if it says enough: news puts the most important first. */
function leadOf(
  statements: readonly RankedSentence[],
  worths: ReadonlyMap<string, number>,
): RankedSentence | undefined {
  const worth = ({ words }: RankedSentence): number => worthOf(words, worths, NOTHING_TOLD);
  const most = statements.reduce((highest, sentence) => Math.max(highest, worth(sentence)), 0);
  const first = statements.find(({ pointsBack, isReport }) => !pointsBack && isReport);
  return first !== undefined && worth(first) >= WEAK_LEAD * most ? first : undefined;
}

/** Three sentences of thirty running words: what can be read at a glance. */
const MAX_SUMMARY_WORDS = 90;
/** A sentence with fewer running words than this gains nothing by being even shorter. */
const MIN_SENTENCE_WORDS = 10;
/** Of two sentences worth the same, the earlier one is the news: it may be worth up to this much more. */
const PLACE_BONUS = 0.5;
const PLACE_DECAY_SENTENCES = 3;

interface Candidate {
  readonly sentence: RankedSentence;
  readonly place: number;
  /** Holds a word that the story comes back to, so it is neither a scene nor an aside. */
  readonly isAbout: boolean;
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

  /** True unless "The pleas …" would be the first the reader hears of pleas. */
  readonly isClear = ({ sentence: { resumes, index } }: Candidate): boolean =>
    resumes.size === 0 || this.#indexes.has(index - 1) || !resumes.isDisjointFrom(this.#known);

  /** True if the words that remain are a fair share of it. */
  readonly hasRoom = ({ sentence: { length } }: Candidate): boolean =>
    length * (this.#count - this.chosen.length) <= MAX_SUMMARY_WORDS - this.#length;
}

function candidatesOf(sentences: readonly RankedSentence[], worths: ReadonlyMap<string, number>): Candidate[] {
  return sentences.map((sentence, told) => ({
    sentence,
    place: 1 + PLACE_BONUS * Math.exp(-told / PLACE_DECAY_SENTENCES),
    isAbout: worthOf(sentence.words, worths, NOTHING_TOLD) > 0,
  }));
}

/**
 * Up to `count` sentences for a summary, in article order: the lead unless it is weak, then each time the one that adds
 * the most news for its length; no two tell the same thing. A sentence that points back ("He also …") is taken only
 * after the one before it, and a long one only if no shorter one is left. A short story comes back to few words, so
 * what follows its lead will do. If these are too few, sentences that tell the same thing are allowed and those that
 * are not reports, then those that are not statements (questions, bare quotations), last those that point back. If
 * nothing ends as sentences end, the first line stands alone. Empty if there are no sentences.
 */
export function chooseSentences(ranked: readonly RankedSentence[], choice: Choice): RankedSentence[] {
  const { title } = choice;
  const statements = ranked.filter((sentence) => isStatement(sentence) && !repeatsTitle(sentence, title));
  const worths = wordWorths(ranked, title);
  const candidates = candidatesOf(statements, worths);
  const selection = new Selection(choice, worths);
  const { isNew, standsAlone, isClear, tells, hasRoom } = selection;
  const isGood = (candidate: Candidate): boolean => standsAlone(candidate) && isNew(candidate) && isClear(candidate);
  const lead = leadOf(statements, worths);
  const first = candidates.find(({ sentence }) => sentence === lead);
  if (first !== undefined) selection.add(first);
  const reports = candidates.filter(({ sentence }) => sentence.isReport && !isMostlyQuoted(sentence.text));
  const isAfterLead = ({ sentence }: Candidate): boolean => lead !== undefined && sentence.index > lead.index;
  selection.take(reports, (candidate) => isGood(candidate) && tells(candidate) && hasRoom(candidate));
  selection.take(reports, (candidate) => isGood(candidate) && tells(candidate));
  selection.take(reports, (candidate) => isGood(candidate) && isAfterLead(candidate));
  selection.take(reports, (candidate) => standsAlone(candidate) && tells(candidate));
  selection.take(candidates, (candidate) => standsAlone(candidate) && candidate.isAbout);
  selection.take(candidates, (candidate) => standsAlone(candidate) && isNew(candidate));
  selection.take(candidates, standsAlone);
  if (!selection.isFull) {
    const rest = candidatesOf(ranked.filter(endsLikeSentence), worths);
    selection.take(rest, standsAlone);
    selection.take(rest, () => true);
  }
  const line = ranked.find(({ isStory, words }) => isStory && words.size > 0) ?? ranked[0];
  if (selection.chosen.length === 0 && line !== undefined) return [line];
  return selection.chosen.toSorted((a, b) => a.index - b.index);
}
