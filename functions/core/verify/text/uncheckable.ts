import type { Span } from '../../text/span.ts';
import type { Word } from '../words/words.ts';
import { isInOtherLanguage } from './claim-language.ts';
import { type Comparison, type Issue, issueAt } from './comparison.ts';

const spaced = (words: readonly Word[]): string => ` ${words.map(({ lower }) => lower).join(' ')} `;

/** True if a sentence of the text has all the claim's words in a row. */
const isVerbatim = ({ sentence, alignment }: Comparison): boolean =>
  alignment.best.some(({ words }) => spaced(words).includes(spaced(sentence.words)));

const AROUND: ReadonlySet<string> = new Set('“”"«»‘’„. \n\t');
/** At most this many marks around a sentence, in UTF-16 units. */
const MAX_MARKS = 8;

/** A sentence without the marks around it; a question remains one. */
function bare(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  while (from < to && AROUND.has(text.charAt(from))) from += 1;
  while (to > from && AROUND.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/**
 * True if the claim's sentence is one of the text's, character for character: `The pier opens in May.` needs no check
 * in a text that has it.
 */
export const isWholeSentence = ({ text, claim, sentence, alignment }: Comparison): boolean =>
  alignment.best.some(
    (source) =>
      Math.abs(source.end - source.start - (sentence.end - sentence.start)) <= MAX_MARKS &&
      bare(text.text, source) === bare(claim, sentence),
  );

/** Why no check can judge a claim: it has no words, none with a meaning of its own, or those of another language. */
export function whyUncheckable(comparisons: readonly Comparison[], language: string): Issue | undefined {
  const sentences = comparisons.map(({ sentence }) => sentence);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return issueAt('empty', 'the claim says nothing', undefined);
  const isEmpty = !words.some(({ isContent }) => isContent) && sentences.every(({ numbers }) => numbers.length === 0);
  if (isEmpty && !comparisons.every(isVerbatim))
    return issueAt('empty', 'the claim says nothing that can be checked', undefined);
  return isInOtherLanguage(words, language) && !comparisons.every(isVerbatim)
    ? issueAt('language', `the claim seems to be in another language than the text (${language})`, undefined)
    : undefined;
}
