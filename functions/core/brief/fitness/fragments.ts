import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';

const partsOf = perLanguage((language) => {
  const fragments = partOf(language, SUMMARY)?.fragments;
  return (
    fragments && {
      opening: new RegExp(`^(?:${fragments.openings})(?!\\p{L})`, 'iu'),
      showsEveryVerb: fragments.showsEveryVerb === true,
      verbs: anyWord(language, fragments.verbs, 'u'),
    }
  );
});

/** A longer sentence that opens with a noun and has no verb is hardly ever written. In words. */
const MAX_WORDS = 10;
/** Nor is any longer than this, where every verb shows. */
const MAX_VERBLESS = 25;

/**
 * True for a sentence without a verb: `A long wait for an answer.`, and where a language's verbs all show by their forms, `Up to 12
 * hours of light.`; false where they are not known.
 */
export function isFragment(sentence: string, language: LanguageTag): boolean {
  const parts = partsOf(primaryOf(language));
  if (parts?.verbs === undefined) return false;
  const words = sentence.split(/\s+/u).length;
  const mayBe = words <= MAX_WORDS ? parts.showsEveryVerb || parts.opening.test(sentence) : parts.showsEveryVerb;
  return mayBe && words <= MAX_VERBLESS && !parts.verbs.test(sentence);
}
