import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf, partOfTag } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';

const USUAL_GROWTH = 1.1;

/** The known density of exactly this tag (`zh-TW`), else of its primary language. */
const knownDensity = (tag: LanguageTag): number | undefined =>
  partOfTag(tag, TRANSLATION)?.lengthAgainstEnglish ?? partOfTag(primaryOf(tag), TRANSLATION)?.lengthAgainstEnglish;
const density = (tag: LanguageTag): number => knownDensity(tag) ?? USUAL_GROWTH;

const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

// Chinese, Japanese and Korean often write a foreign name a second time, in brackets and Latin letters: 桑福德（Sanford）.
const NAME_AGAIN = /\s?[(（]\s?[\p{Script=Latin}\p{N} .,'’·-]{2,60}[)）]/gu;

const ownCharacters = (text: string, tag: LanguageTag): number =>
  characters(partOf(primaryOf(tag), TRANSLATION)?.writesNamesTwice ? text.replace(NAME_AGAIN, '') : text);

/**
 * How long a translation is against what its source lets expect: 1 as expected, 0.4 cut off, 2 twice as long.
 * Names written a second time in another script are not counted.
 */
export function relativeLength(from: LanguageTag, to: LanguageTag, source: string, target: string): number {
  const expected = (ownCharacters(source, from) * density(to)) / density(from);
  return expected === 0 ? 1 : ownCharacters(target, to) / expected;
}

/** True where the usual length of the language's texts is known. */
export const knowsLength = (tag: LanguageTag): boolean => knownDensity(tag) !== undefined;

/** The length of a text in characters an English text of the same content would have. */
export const englishLength = (text: string, tag: LanguageTag): number => characters(text) / density(tag);
