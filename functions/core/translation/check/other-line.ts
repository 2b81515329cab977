import { TRANSLATION } from '../../languages/listed/translation.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { recently } from '../../text/recently.ts';
import { englishLength, relativeLength } from './line-length.ts';
import { anchorsIn } from './names/anchors.ts';
import { cognates, hasCase, namesFound, namesOf } from './names/names-of-line.ts';
import { type SharedWords, sharedWords } from './news-words.ts';
import { compareNumbers } from './numbers/check-numbers.ts';
import { quotationMarks } from './quotation-marks.ts';
import type { TranslatedLine } from './translated-line.ts';

export interface Evidence {
  readonly namesFound: number;
  readonly namesMissing: number;
  readonly anchorsFound: number;
  readonly anchorsMissing: number;
  /** Long words of the source, and how many of them begin or sound like a word of the target. */
  readonly cognates: { readonly found: number; readonly compared: number };
  readonly numbersFound: number;
  readonly numbersMissing: number;
  /** |ln| of the relative length, less for short lines. */
  readonly lengthOff: number;
  /**
   * The usual words of the news, by their meaning; those missing are counted on both sides. Undefined if a language's
   * are not known.
   */
  readonly words: SharedWords | undefined;
  readonly marksOff: boolean;
  readonly questionOff: boolean;
}

const rulesOf = (tag: LanguageTag) => partOf(primaryOf(tag), TRANSLATION);

const QUESTION = /[?？؟;]["”’»）)\]』」\s]*$/u;

/** Whether capitals mark names in a line; they do not if every noun has one. */
const marksNames = (language: LanguageTag, line: string): boolean =>
  hasCase(line) && !partOf(primaryOf(language), WORDS)?.capitalizesNouns;

const LENGTH_IS_STEADY = 60; // English characters; the shorter a line is below this, the more its length varies

function lengthOff({ from, to, source, target }: TranslatedLine): number {
  const steadiness = Math.min(1, Math.max(englishLength(source, from), englishLength(target, to)) / LENGTH_IS_STEADY);
  return steadiness * Math.abs(Math.log(Math.max(relativeLength(from, to, source, target), 0.01)));
}

const anchorsOfLine = recently(anchorsIn);

/** The evidence for and against `target` being this line's translation. */
export function evidence({ from, to, source, target }: TranslatedLine): Evidence {
  const forward = marksNames(from, source) ? namesFound(namesOf(source, from), target) : { found: 0, compared: 0 };
  const backward = marksNames(to, target) ? namesFound(namesOf(target, to), source) : { found: 0, compared: 0 };
  const [before, after] = [anchorsOfLine(source, from), anchorsOfLine(target, to)];
  const shared = [...before].filter((anchor) => after.has(anchor)).length;
  const numbers = compareNumbers(from, to, source, target);
  return {
    namesFound: forward.found + backward.found,
    namesMissing: forward.compared - forward.found + backward.compared - backward.found,
    anchorsFound: shared,
    anchorsMissing: shared === 0 && before.size > 0 && after.size > 0 ? 1 : 0,
    cognates: cognates(source, target),
    numbersFound: numbers.shared,
    numbersMissing: numbers.missing.length + numbers.added.length,
    lengthOff: lengthOff({ from, to, source, target }),
    words: sharedWords(from, to, source, target),
    marksOff: quotationMarks(source) > 0 !== quotationMarks(target) > 0,
    questionOff: QUESTION.test(source) !== QUESTION.test(target),
  };
}

/**
 * Logarithms of odds, from human translations of news and the same lines exchanged among each other, rounded: the same
 * for all pairs of languages. Evidence that is found counts for this line, missing evidence for another one.
 */
export const WEIGHTS = {
  nameFound: -0.5,
  nameMissing: 1,
  anchorFound: -0.5,
  anchorMissing: 1,
  wordFound: -1.3,
  wordMissing: 0.5,
  commonWordFound: -1,
  commonWordMissing: 0.45,
  numberFound: -2.2,
  numberMissing: 2.8,
  length: 6,
  marks: 1.9,
  question: 1.6,
  cognateFound: -0.3,
  noCognate: 0.3, // for each long word of a line without cognates, if the languages share much vocabulary
} as const;

const USUAL_LENGTH_SPREAD = 0.15; // |ln|: half of all good translations stay within it
const MOST_FOR_LENGTH = 0.75; // so that length alone never decides

/**
 * How much evidence for another line is needed before it is reported: the odds before looking, and the wanted rate of
 * false alarms.
 */
const THRESHOLD = 5.5;
const FOR_CASELESS = 0.7; // a script without capitals shows no name that the other side could lack
const WITHOUT_ORIGINAL = 0.9; // two texts translated from a third language differ more than a text and its translation
const WITHOUT_WORDS = -1.2; // if a language's usual words are not known, none can be found for the line

const shareVocabulary = ({ from, to }: TranslatedLine): boolean => {
  const own = rulesOf(from)?.vocabulary;
  return own !== undefined && own === rulesOf(to)?.vocabulary;
};

export function threshold(
  { from, to }: Pick<TranslatedLine, 'from' | 'to'>,
  { words }: Pick<Evidence, 'words'>,
): number {
  return (
    THRESHOLD +
    FOR_CASELESS * [from, to].filter((tag) => rulesOf(tag)?.marksNoNames).length +
    ([from, to].some((tag) => rulesOf(tag)?.isUsualOriginal) ? 0 : WITHOUT_ORIGINAL) +
    (words === undefined ? WITHOUT_WORDS : 0)
  );
}

/** The name of each piece of evidence that has a weight. */
export type Sign = keyof typeof WEIGHTS;

type Signs = Readonly<Partial<Record<Sign, number>>>;

const wordSigns = ({ words }: Evidence): Signs =>
  words === undefined
    ? {}
    : {
        wordFound: Math.min(words.found, 6),
        wordMissing: Math.min(words.missing, 12),
        commonWordFound: Math.min(words.commonFound, 4),
        commonWordMissing: Math.min(words.commonMissing, 8),
      };

function nameSigns(line: TranslatedLine, found: Evidence): Signs {
  const isByMeaning = [line.from, line.to].some((tag) => rulesOf(tag)?.translatesNames);
  return {
    nameFound: Math.min(found.namesFound, 4),
    nameMissing: isByMeaning ? 0 : Math.min(found.namesMissing, 4),
    anchorFound: Math.min(found.anchorsFound, 2),
    anchorMissing: found.anchorsMissing,
  };
}

function shapeSigns(line: TranslatedLine, { lengthOff, marksOff, questionOff, cognates: shared }: Evidence): Signs {
  const isRelated = shared.found === 0 && shareVocabulary(line);
  return {
    length: Math.min(MOST_FOR_LENGTH, Math.max(0, lengthOff - USUAL_LENGTH_SPREAD)),
    marks: Number(marksOff),
    question: Number(questionOff),
    cognateFound: Math.min(shared.found, 3),
    noCognate: isRelated ? Math.min(shared.compared, 8) : 0,
  };
}

/** How strongly a line shows each kind of evidence, to be multiplied by its weight: one name found is `nameFound: 1`. */
export const signsOf = (line: TranslatedLine, found: Evidence): Signs => ({
  ...nameSigns(line, found),
  numberFound: Math.min(found.numbersFound, 2),
  numberMissing: Math.min(found.numbersMissing, 2),
  ...wordSigns(found),
  ...shapeSigns(line, found),
});

const SIGNS = Object.keys(WEIGHTS) as readonly Sign[]; // the keys of the record above

/**
 * The logarithm of the odds that the target translates another line, before the threshold: below zero if more counts
 * for this line.
 */
export function otherLineWeight(line: TranslatedLine, found: Evidence): number {
  const signs = signsOf(line, found);
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * (signs[sign] ?? 0), 0);
}

/**
 * True if names, numbers, the usual words of the news and the shape of the line together say that the target translates
 * another line. `Lund paid 3 million.` against `Reed se fue en 1932.` is another line.
 */
export function isOtherLine(line: TranslatedLine): boolean {
  const found = evidence(line);
  return otherLineWeight(line, found) >= threshold(line, found);
}
