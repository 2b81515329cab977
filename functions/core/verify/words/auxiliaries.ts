import { CLAIMS } from '../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

const auxiliariesOf = perLanguage((language) => {
  const { auxiliaries = '', verbs } = partOf(language, CLAIMS) ?? {};
  return wordSet(`${auxiliaries} ${verbs?.before ?? ''}`);
});

/** True for a word, in lower case, that stands directly before a verb: `will`, `wurde`. False if they are not known. */
export const isAuxiliary = (lower: string, language: LanguageTag): boolean => auxiliariesOf(language).has(lower);
