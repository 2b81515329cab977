import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';

const patternOf = perLanguage((language) => anyWord(language, partOf(language, SUMMARY)?.personal, 'u'));

/** True if the text says I, we or you: `We asked why.`; false for a language whose words for them are not known. */
export const speaksPersonally = (text: string, language: LanguageTag): boolean =>
  patternOf(primaryOf(language))?.test(text) ?? false;
