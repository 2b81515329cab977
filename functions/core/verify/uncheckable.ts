import { isInOtherLanguage } from './claim-language.ts';
import { type Comparison, type Issue, issueAt } from './comparison.ts';
import type { Word } from './words.ts';

/** True where a sentence of the text has all the claim's words in one row. */
function isVerbatim({ sentence, alignment }: Comparison): boolean {
  const spaced = (words: readonly Word[]): string => ` ${words.map(({ lower }) => lower).join(' ')} `;
  return alignment.best.some(({ words }) => spaced(words).includes(spaced(sentence.words)));
}

/** Why no check can say anything of a claim: it has no words, none with a meaning of its own, or another language's. */
export function whyUncheckable(comparisons: readonly Comparison[], language: string): Issue | undefined {
  const sentences = comparisons.map(({ sentence }) => sentence);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return issueAt('empty', 'the claim says nothing', undefined);
  const isEmpty = !words.some(({ isContent }) => isContent) && sentences.every(({ numbers }) => numbers.length === 0);
  if (isEmpty && !comparisons.every(isVerbatim))
    return issueAt('empty', 'the claim says nothing that can be checked', undefined);
  return isInOtherLanguage(words, language)
    ? issueAt('language', `the claim seems to be in another language than the text (${language})`, undefined)
    : undefined;
}
