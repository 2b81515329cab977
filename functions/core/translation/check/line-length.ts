import type { LanguageTag } from '../../text/language-tag.ts';
import { LENGTH_AGAINST_ENGLISH } from './text-density-data.ts';

const USUAL_GROWTH = 1.1;

function density(tag: LanguageTag): number {
  const primary = tag.split('-')[0] ?? tag;
  return LENGTH_AGAINST_ENGLISH[tag] ?? LENGTH_AGAINST_ENGLISH[primary] ?? USUAL_GROWTH;
}

const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

// Chinese, Japanese and Korean often write a foreign name a second time, in brackets and Latin letters: 桑福德（Sanford）.
const NAME_AGAIN = /\s?[(（]\s?[\p{Script=Latin}\p{N} .,'’·-]{2,60}[)）]/gu;
const WRITES_NAMES_AGAIN = new Set(['zh', 'ja', 'ko']);

const ownCharacters = (text: string, tag: LanguageTag): number =>
  characters(WRITES_NAMES_AGAIN.has(tag.split('-')[0] ?? tag) ? text.replace(NAME_AGAIN, '') : text);

/**
 * How long a translation is against what its source lets expect: 1 as expected, 0.4 cut off, 2 twice as long.
 * Names written a second time in another script are not counted.
 */
export function relativeLength(from: LanguageTag, to: LanguageTag, source: string, target: string): number {
  const expected = (ownCharacters(source, from) * density(to)) / density(from);
  return expected === 0 ? 1 : ownCharacters(target, to) / expected;
}

/** True where the usual length of the language's texts is known. */
export const knowsLength = (tag: LanguageTag): boolean =>
  tag in LENGTH_AGAINST_ENGLISH || (tag.split('-')[0] ?? tag) in LENGTH_AGAINST_ENGLISH;

/** The length of a text in characters an English text of the same content would have. */
export const englishLength = (text: string, tag: LanguageTag): number => characters(text) / density(tag);
