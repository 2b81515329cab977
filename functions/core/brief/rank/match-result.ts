import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';

/** `2-1`, `2:1`, `112-108`; no range of years, no date, no time. */
const SCORE = /(?<![\p{Nd}.,:/–-])(?:\p{Nd}{1,3}[-–]\p{Nd}{1,3}|\p{Nd}{1,2}:\p{Nd})(?![\p{Nd}%:/–-]|[.,]\p{Nd})/u;

const winsOf = perLanguage((language) => anyWord(language, partOf(language, SUMMARY)?.wins));

/** True for the result of a match: a score beside a word of winning or losing. `Rosby beat Dunmore 2-1.` */
export const tellsResult = (text: string, language: LanguageTag): boolean =>
  SCORE.test(text) && winsOf(primaryOf(language))?.test(text) === true;
