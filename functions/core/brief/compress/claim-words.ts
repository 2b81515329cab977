import { SUMMARY } from '../../languages/listed/summary.ts';
import { languagesWith, partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord, hasNoWordEdges } from '../words/patterns.ts';

/** The words of every language that separates its words, for texts in a language whose own words are not known. */
const claimsAnywhere = (): string =>
  languagesWith(SUMMARY)
    .filter(({ tag }) => !hasNoWordEdges(tag))
    .flatMap(({ part }) => part.claims ?? [])
    .join('|');

const patternOf = perLanguage((language) => {
  const claims = partOf(language, SUMMARY)?.claims;
  return claims !== undefined && hasNoWordEdges(language)
    ? new RegExp(claims, 'u')
    : anyWord(language, claims ?? claimsAnywhere());
});

/**
 * True if the text holds a word that decides whether a claim is true, or whose word it is: `not`, `allegedly`. In a
 * language whose words are not known, any language's words count.
 */
export const holdsClaim = (text: string, language: LanguageTag): boolean =>
  patternOf(primaryOf(language))?.test(text) === true;
