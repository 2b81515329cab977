import type { LanguageTag } from '../text/language-tag.ts';
import { WORDS } from './listed/words.ts';
import { languagesWith, partOf, perLanguage } from './part-of.ts';
import { wordSet } from './word-list.ts';

/** Stop words of a language, in lower case: English has `the` and not `pier`. Empty if they are not known. */
export const stopWordsOf: (language: LanguageTag) => ReadonlySet<string> = perLanguage((language) =>
  wordSet(partOf(language, WORDS)?.stopWords ?? ''),
);

/** Languages whose stop words are known. */
export const stopWordLanguages = (): readonly LanguageTag[] =>
  languagesWith(WORDS)
    .filter(({ part }) => part.stopWords !== undefined)
    .map(({ tag }) => tag);
