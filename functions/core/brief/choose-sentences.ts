import { overlapShare } from './content-words.ts';
import { pointsBack } from './openers.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** Sharing more than this of the smaller one's content words, two sentences tell the same thing. */
const SAME_STATEMENT = 0.6;

const QUESTION = /[?？؟]["”’»」』)]{0,3}$/u;
const ONLY_QUOTATION = /^["“„«「『][^"“”„«»「」『』]*["”»」』][.。]?$/u;

const SENTENCE_END = /[.!。！।۔…][\s"'”’»」』)\]]{0,4}$/u;
const OPENING_MARKS = /[“«「『]/gu;
const CLOSING_MARKS = /[”»」』]/gu;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/**
 * True where no quotation runs over the sentence's edge: half a quotation has lost its other half, and often its
 * speaker. German closes with “ what English opens with, and Swedish opens with ”, so those count by „ or evenness.
 */
function holdsWholeQuotations(text: string): boolean {
  if (count(text, /"/gu) % 2 !== 0) return false;
  if (text.includes('„')) return count(text, /„/gu) <= count(text, /[“”]/gu);
  return count(text, OPENING_MARKS) === count(text, CLOSING_MARKS);
}

/** True where the two tell the same thing, by their content words. */
export const saysTheSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  overlapShare(a, b) > SAME_STATEMENT;

/**
 * True for a statement that can stand in a summary: it ends as sentences end (captions, link lines and crossheads do
 * not; Thai writes no full stop), asks nothing, and is neither half a quotation nor nothing but one.
 */
export const isStatement = (sentence: RankedSentence): boolean =>
  sentence.words.size > 0 &&
  (SENTENCE_END.test(sentence.text) || /\p{Script=Thai}$/u.test(sentence.text)) &&
  !QUESTION.test(sentence.text) &&
  !ONLY_QUOTATION.test(sentence.text) &&
  holdsWholeQuotations(sentence.text);

interface Choice {
  readonly count: number;
  readonly language: string;
  /** Content words of the title: a sentence that only repeats it is passed over. */
  readonly title: ReadonlySet<string>;
}

const repeatsTitle = (sentence: RankedSentence, title: ReadonlySet<string>): boolean =>
  title.size > 0 && sentence.words.size <= title.size && overlapShare(title, sentence.words) >= 0.9;

/**
 * Up to `count` sentences for a summary, in article order, none telling the same as another. One that points back
 * ("He also …") is taken only after its predecessor was, or where nothing else is left. Empty for no sentences.
 */
export function chooseSentences(ranked: readonly RankedSentence[], choice: Choice): RankedSentence[] {
  const best = ranked
    .filter((sentence) => isStatement(sentence) && !repeatsTitle(sentence, choice.title))
    .sort((a, b) => b.salience - a.salience || a.index - b.index);
  const chosen: RankedSentence[] = [];
  const isNew = (sentence: RankedSentence): boolean =>
    !chosen.some((other) => other === sentence || saysTheSame(other.words, sentence.words));
  const standsAlone = (sentence: RankedSentence): boolean =>
    !pointsBack(sentence.text, choice.language) || chosen.some((other) => other.index === sentence.index - 1);
  for (const accepts of [standsAlone, () => true]) {
    for (const sentence of best) {
      if (chosen.length >= choice.count) break;
      if (isNew(sentence) && accepts(sentence)) chosen.push(sentence);
    }
  }
  const kept = chosen.length > 0 ? chosen : ranked.slice(0, 1);
  return kept.toSorted((a, b) => a.index - b.index);
}
