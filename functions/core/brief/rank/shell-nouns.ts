import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

const shellNounsOf = perLanguage((language) => wordSet(partOf(language, SUMMARY)?.shellNouns ?? ''));

/** True for `move` in `The move …`, which refers to something told before; false if no such nouns are known. */
export const isShellNoun = (word: string, language: LanguageTag): boolean => shellNounsOf(language).has(word);
