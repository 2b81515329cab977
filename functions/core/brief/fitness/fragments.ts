import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';

const partsOf = perLanguage((language) => {
  const fragments = partOf(language, SUMMARY)?.fragments;
  return (
    fragments && {
      opening: new RegExp(`^(?:${fragments.openings})(?!\\p{L})`, 'iu'),
      verbs: anyWord(language, fragments.verbs, 'u'),
    }
  );
});

/** A longer sentence without a verb is hardly ever written. In words. */
const MAX_WORDS = 10;

/** True for a short sentence of a noun alone: `A long wait for an answer.`; false where a language's verbs are not known. */
export function isFragment(sentence: string, language: LanguageTag): boolean {
  const parts = partsOf(primaryOf(language));
  if (parts === undefined || sentence.split(/\s+/u).length > MAX_WORDS) return false;
  return parts.opening.test(sentence) && parts.verbs?.test(sentence) === false;
}
