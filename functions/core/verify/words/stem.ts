import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

/** Letters kept of a word in a language without rules of its own: endings vary, beginnings seldom do. */
const KEPT_LETTERS = 5;
const SHORTEST_STEM = 3;
/** Ends the stems of other languages, so that none is mistaken for an English one with its meanings. */
const OTHER_LANGUAGE = '~';

/** The beginning of a word, without what is attached before it. */
function beginningOf(lower: string, joined: RegExp | undefined): string {
  const bare = joined === undefined ? lower : lower.replace(joined, '');
  const letters = [...bare];
  if (letters.length <= SHORTEST_STEM) return `${bare}${OTHER_LANGUAGE}`;
  const kept = letters.slice(0, Math.max(SHORTEST_STEM, Math.min(KEPT_LETTERS, letters.length - 1))).join('');
  return `${kept}${OTHER_LANGUAGE}`;
}

/**
 * What the inflected forms of a word share, by language: `rose` and `rises` give `rise`, Russian `школы` and `школе` give
 * `школ~`. Not a word of the language, only a key. Takes lower case.
 */
export const stemmerOf: (language: LanguageTag) => (lower: string) => string = perLanguage((language) => {
  const { stemmer, isUninflected, joined } = partOf(language, CLAIMS) ?? {};
  if (isUninflected) return (lower: string) => lower;
  return stemmer ?? ((lower: string) => beginningOf(lower, joined));
});

/** The stem of one word. */
export const stemOf = (lower: string, language: LanguageTag): string => stemmerOf(language)(lower);
