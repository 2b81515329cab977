import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf, partOfTag } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';

const USUAL_GROWTH = 1.1;

/** The known density of exactly this tag (`zh-TW`), or of its primary language. */
const knownDensity = (tag: LanguageTag): number | undefined =>
  partOfTag(tag, TRANSLATION)?.lengthAgainstEnglish ?? partOfTag(primaryOf(tag), TRANSLATION)?.lengthAgainstEnglish;
const density = (tag: LanguageTag): number => knownDensity(tag) ?? USUAL_GROWTH;

const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

// Chinese, Japanese and Korean often repeat a foreign name in brackets and Latin letters: 桑福德（Sanford）.
const NAME_AGAIN = /\s?[(（]\s?[\p{Script=Latin}\p{N} .,'’·-]{2,60}[)）]/gu;

const ownCharacters = (text: string, tag: LanguageTag): number =>
  characters(partOf(primaryOf(tag), TRANSLATION)?.writesNamesTwice ? text.replace(NAME_AGAIN, '') : text);

/**
 * How long a translation is compared with the length its source leads to expect: 1 as expected, 0.4 cut off, 2 twice as
 * long. `Der Pier schließt im Mai.` has 0.95 of the length expected for `The pier closes in May.` Names repeated in
 * another script are not counted.
 */
export function relativeLength(from: LanguageTag, to: LanguageTag, source: string, target: string): number {
  const expected = (ownCharacters(source, from) * density(to)) / density(from);
  return expected === 0 ? 1 : ownCharacters(target, to) / expected;
}

/** True if the usual length of the language's texts is known. */
export const knowsLength = (tag: LanguageTag): boolean => knownDensity(tag) !== undefined;

/** The length in characters of an English text with the same content. */
export const englishLength = (text: string, tag: LanguageTag): number => characters(text) / density(tag);
