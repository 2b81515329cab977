import { overlapShare } from './content-words.ts';
import { holdsWholeQuotations } from './quotation-balance.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** Longer than this, in UTF-16 units, it is text without full stops: a table, a transcript, noise. */
const MAX_STATEMENT = 1000;

/** Sharing more than this of the smaller one's content words, two sentences tell the same thing. */
const SAME_STATEMENT = 0.5;

const QUESTION = /[?？؟]["”’»」』)]{0,3}$/u;
const ONLY_QUOTATION = /^["“„«「『][^"“”„«»「」『』]*["”»」』][.。]?$/u;

const SENTENCE_END = /[.!。！।۔…][\s"'”’»」』)\]]{0,4}$/u;
/** True where the two tell the same thing, by their content words. */
export const saysTheSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  overlapShare(a, b) > SAME_STATEMENT;

/**
 * True for a statement that can stand in a summary: it ends as sentences end (captions, link lines and crossheads do
 * not; Thai writes no full stop), asks nothing, and is neither half a quotation nor nothing but one.
 */
export const isStatement = (sentence: RankedSentence): boolean =>
  sentence.isStory &&
  sentence.words.size > 0 &&
  sentence.text.length <= MAX_STATEMENT &&
  (SENTENCE_END.test(sentence.text) || /\p{Script=Thai}$/u.test(sentence.text)) &&
  !QUESTION.test(sentence.text) &&
  !ONLY_QUOTATION.test(sentence.text) &&
  holdsWholeQuotations(sentence.text);

/** A sentence of the story that is no statement, yet ends as one: a question, a bare quotation. */
const endsLikeSentence = ({ isStory, words, text }: RankedSentence): boolean =>
  isStory && words.size > 0 && text.length <= MAX_STATEMENT && (SENTENCE_END.test(text) || QUESTION.test(text));

interface Choice {
  readonly count: number;
  /** Content words of the title: a sentence that only repeats it is passed over. */
  readonly title: ReadonlySet<string>;
}

const repeatsTitle = (sentence: RankedSentence, title: ReadonlySet<string>): boolean =>
  title.size > 0 && sentence.words.size <= title.size && overlapShare(title, sentence.words) >= 0.9;

/** A lead with less than this share of the best sentence's substance is a scene or a tease, as features begin. */
const WEAK_LEAD = 0.5;

/** The first statement that stands alone, if it says enough: news tells the most first. */
function leadOf(statements: readonly RankedSentence[]): RankedSentence | undefined {
  const most = statements.reduce((highest, { substance }) => Math.max(highest, substance), 0);
  const first = statements.find(({ pointsBack }) => !pointsBack);
  return first !== undefined && first.substance >= WEAK_LEAD * most ? first : undefined;
}

/** The sentences taken so far; `take` takes the first of the candidates that passes, as often as one does. */
class Selection {
  readonly chosen: RankedSentence[] = [];
  readonly #indexes = new Set<number>();
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  get isFull(): boolean {
    return this.chosen.length >= this.#count;
  }

  add(sentence: RankedSentence): void {
    this.chosen.push(sentence);
    this.#indexes.add(sentence.index);
  }

  #has({ index, text }: RankedSentence): boolean {
    return this.#indexes.has(index) || this.chosen.some((other) => other.text === text);
  }

  /** Each turn begins anew: a sentence taken lets the one after it point back to it. */
  take(candidates: readonly RankedSentence[], accepts: (sentence: RankedSentence) => boolean): void {
    while (!this.isFull) {
      const next = candidates.find((sentence) => !this.#has(sentence) && accepts(sentence));
      if (next === undefined) return;
      this.add(next);
    }
  }

  readonly isNew = ({ words }: RankedSentence): boolean =>
    !this.chosen.some((other) => saysTheSame(other.words, words));

  readonly standsAlone = ({ pointsBack, index }: RankedSentence): boolean =>
    !pointsBack || this.#indexes.has(index - 1);
}

const bySalience = (sentences: readonly RankedSentence[]): RankedSentence[] =>
  sentences.toSorted((a, b) => b.salience - a.salience || a.index - b.index);

/**
 * Up to `count` sentences for a summary, in article order: the lead unless it is weak, then the weightiest, none
 * telling the same as another. One that points back ("He also …") is taken only after its predecessor. Where that gives
 * too few, likenesses are allowed first, then what is no statement (questions, bare quotations), last what points back.
 * Where nothing ends as sentences end, the first line stands alone. Empty for no sentences.
 */
export function chooseSentences(ranked: readonly RankedSentence[], choice: Choice): RankedSentence[] {
  const statements = ranked.filter((sentence) => isStatement(sentence) && !repeatsTitle(sentence, choice.title));
  const best = bySalience(statements);
  const selection = new Selection(choice.count);
  const lead = leadOf(statements);
  if (lead !== undefined) selection.add(lead);
  selection.take(best, (sentence) => selection.isNew(sentence) && selection.standsAlone(sentence));
  selection.take(best, selection.standsAlone);
  if (!selection.isFull) {
    const rest = bySalience(ranked.filter(endsLikeSentence));
    selection.take(rest, selection.standsAlone);
    selection.take(rest, () => true);
  }
  const first = ranked.find(({ isStory, words }) => isStory && words.size > 0) ?? ranked[0];
  if (selection.chosen.length === 0 && first !== undefined) selection.add(first);
  return selection.chosen.toSorted((a, b) => a.index - b.index);
}
