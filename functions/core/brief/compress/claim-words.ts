import { SUMMARY } from '../../languages/listed/summary.ts';
import { languagesWith, partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord, hasNoWordEdges } from '../words/patterns.ts';

/** The words of every language that sets its words apart, for texts of a language whose own are not known. */
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
 * True where the text holds a word that decides whether a claim is true, or whose word it is: `not`, `allegedly`; in a
 * language whose words are not known, where any language's word stands.
 */
export const holdsClaim = (text: string, language: LanguageTag): boolean =>
  patternOf(primaryOf(language))?.test(text) === true;
