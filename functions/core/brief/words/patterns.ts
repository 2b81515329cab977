import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

const WORD_START = '(?<![\\p{L}\\p{M}])';
const WORD_END = '(?![\\p{L}\\p{M}])';

/** Whether a language writes words without spaces, so that a pattern of words needs no edges: Chinese and Japanese. */
export const hasNoWordEdges = (language: LanguageTag): boolean => partOf(language, WORDS)?.countsPairs === true;

/**
 * Any of the alternatives as whole words, anywhere in a text; without edges if the language writes none between words.
 * Undefined for no alternatives. `ship|boat` finds `boat` in `a boat` and not in `boating`.
 */
export function anyWord(language: LanguageTag, alternatives: string | undefined, flags = 'iu'): RegExp | undefined {
  if (alternatives === undefined) return undefined;
  const isBare = hasNoWordEdges(language);
  return new RegExp(isBare ? `(?:${alternatives})` : `${WORD_START}(?:${alternatives})${WORD_END}`, flags);
}
