import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { lexiconFor } from '../../quotes/words/lexicon.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord, hasNoWordEdges } from '../words/patterns.ts';

const MARKS = '[\\s"\'“”„«»‘’‹›「『（(—–-]{0,4}';

/** Begins with one of the words, but not with one of the exceptions. */
function beginning(language: LanguageTag, words: string, exceptions: readonly (string | undefined)[]): RegExp {
  const wordEnd = hasNoWordEdges(language) ? '' : '(?![\\p{L}\\p{M}\\p{Nd}])';
  const but = exceptions.filter((exception) => exception !== undefined).join('|');
  const unless = but === '' ? '' : `(?!(?:${but})${wordEnd})`;
  return new RegExp(`^${MARKS}${unless}(?:${words})${wordEnd}`, 'iu');
}

const patternsOf = perLanguage((language) => {
  const openers = partOf(language, SUMMARY)?.openers;
  if (openers === undefined) return undefined;
  const { pointingBack, standingAlone, aloneAtFirst } = openers;
  return {
    anywhere: beginning(language, pointingBack, [standingAlone]),
    first: beginning(language, pointingBack, [standingAlone, aloneAtFirst]),
    parts: anyWord(language, openers.partsOfBefore),
    added: anyWord(language, openers.addedToBefore),
    speakers: anyWord(language, openers.speakersBefore),
    contrast: openers.contrast === undefined ? undefined : beginning(language, openers.contrast, []),
    unexplained: openers.unexplained ?? [],
    unexplainedLater: openers.unexplainedLater ?? [],
    pointedNoun: openers.pointedNoun,
  };
});

/** A part of something named before counts as the sentence's subject if it is within this many UTF-16 units. */
const NEAR_THE_BEGINNING = 50;

const FIRST_WORDS = /^(\p{L}+)\s(\p{L}+)/u;

/** `Dijo que no.`, where a verb may leave out its subject: whoever said so is named before. */
function leavesOutSpeaker(sentence: string, language: LanguageTag): boolean {
  const { dropsPronouns, cues, complementizers } = lexiconFor(language);
  const [, verb = '', link = ''] = dropsPronouns ? (FIRST_WORDS.exec(sentence) ?? []) : [];
  return cues.has(verb.toLowerCase()) && complementizers.has(link);
}

/**
 * True if the sentence begins by pointing back ("He", "However", "Two of them") or names its speaker that way (", she
 * said"); `isFirst` marks the first sentence of the story, in which "this" or "also" cannot point to an earlier one.
 * False for a language without a list.
 */
export function opensPointingBack(sentence: string, language: LanguageTag, isFirst = false): boolean {
  const patterns = patternsOf(primaryOf(language));
  if (patterns === undefined) return false;
  const start = sentence.slice(0, NEAR_THE_BEGINNING);
  return (
    (isFirst ? patterns.first : patterns.anywhere).test(sentence) ||
    patterns.unexplained.some((pattern) => pattern.test(sentence)) ||
    (!isFirst && patterns.pointedNoun?.test(start) === true) ||
    (!isFirst && patterns.unexplainedLater.some((pattern) => pattern.test(sentence))) ||
    patterns.speakers?.test(sentence) === true ||
    leavesOutSpeaker(sentence, primaryOf(language)) ||
    (isFirst && patterns.added?.test(sentence) === true) ||
    patterns.parts?.test(start) === true
  );
}

/** True where the sentence begins by taking back something of the one before: `But the test was wrong.`; false for a language without a list. */
export const opensContrast = (sentence: string, language: LanguageTag): boolean =>
  patternsOf(primaryOf(language))?.contrast?.test(sentence) === true;
