import type { LanguageTag } from '../article/article.ts';
import { anchorsIn } from './anchors.ts';
import type { TranslatedLine } from './check-line.ts';
import { compareNumbers } from './check-numbers.ts';
import { englishLength, relativeLength } from './line-length.ts';
import { cognates, hasCase, namesFound, namesOf } from './names-of-line.ts';
import { quotationMarks } from './quotation-marks.ts';

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
  readonly marksOff: boolean;
  readonly questionOff: boolean;
}

const CASELESS = new Set(['ar', 'fa', 'ur', 'he', 'hi', 'bn', 'ta', 'te', 'th', 'zh', 'ja', 'ko', 'ka']);
const writesNames = (tag: LanguageTag): boolean => !CASELESS.has(primary(tag));

const primary = (tag: LanguageTag): string => tag.split('-')[0] ?? tag;

const QUESTION = /[?？؟;]["”’»）)\]』」\s]*$/u;

// German and Luxembourgish give every noun a capital.
const NOUN_CAPITALS = new Set(['de', 'lb']);
const marksNames = (language: string, line: string): boolean => hasCase(line) && !NOUN_CAPITALS.has(primary(language));

const LENGTH_IS_STEADY = 60; // English characters; shorter lines vary in length the more freely the shorter they are

function lengthOff({ from, to, source, target }: TranslatedLine): number {
  const steadiness = Math.min(1, Math.max(englishLength(source, from), englishLength(target, to)) / LENGTH_IS_STEADY);
  return steadiness * Math.abs(Math.log(Math.max(relativeLength(from, to, source, target), 0.01)));
}

/** What speaks for and against `target` being this line's translation. */
export function evidence({ from, to, source, target }: TranslatedLine): Evidence {
  const forward = marksNames(from, source) ? namesFound(namesOf(source, from), target) : { found: 0, compared: 0 };
  const backward = marksNames(to, target) ? namesFound(namesOf(target, to), source) : { found: 0, compared: 0 };
  const [before, after] = [anchorsIn(source, from), anchorsIn(target, to)];
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
    marksOff: quotationMarks(source) > 0 !== quotationMarks(target) > 0,
    questionOff: QUESTION.test(source) !== QUESTION.test(target),
  };
}

/** Weights by hand: what is found counts against, what is missing for another line; a found name or figure outweighs one that is missing. */
const WEIGHTS = {
  nameFound: -2.2,
  nameMissing: 1.4,
  nameMissingInHan: 0.9,
  anchorFound: -2.5,
  anchorMissing: 1.5,
  numberFound: -2.5,
  numberMissing: 2.5,
  length: 4,
  marks: 0.9,
  question: 1.5,
  cognateFound: -1.2,
} as const;

/** What a line without any cognate weighs for each long word, where the languages share much of their vocabulary. */
const NO_COGNATE: Readonly<Record<string, number>> = { romance: 0.35, other: 0 };
const ROMANCE_OR_ENGLISH = new Set(['en', 'es', 'fr', 'pt', 'ca', 'it', 'ro', 'gl']);
const MOST_LONG_WORDS = 8;
const USUAL_LENGTH_SPREAD = 0.15; // |ln|: half of all good translations stay within it
const MOST_FOR_LENGTH = 0.75; // so that length alone never tells
const THRESHOLD = 3.6;
const THRESHOLD_CASELESS = 3.1; // a script without capitals shows no name that could be missing from the other side
// The words of institutions are known in English only, and two texts translated from a third language differ more than text and translation.
const THRESHOLD_WITHOUT_ENGLISH = 4.3;
const THRESHOLD_FOR_HAN = 4.8; // without English too; names in kana or Han characters can be compared by sound only
// Where one side has no capitals that tell a name, only half as much can speak, for or against.
const ONE_SIDED = 0.82;
const ONE_SIDED_LANGUAGES = new Set(['de', 'hi']);

/** Chinese gives many names by meaning; the sounds of a name are written everywhere else. */
const writesSounds = ({ from, to }: TranslatedLine): boolean => ![from, to].some((tag) => primary(tag) === 'zh');

function relation(from: LanguageTag, to: LanguageTag): number {
  const related = [from, to].every((tag) => ROMANCE_OR_ENGLISH.has(primary(tag)));
  return NO_COGNATE[related ? 'romance' : 'other'] ?? 0;
}

function threshold({ from, to }: TranslatedLine): number {
  const both = [primary(from), primary(to)];
  const share = both.some((language) => ONE_SIDED_LANGUAGES.has(language)) ? ONE_SIDED : 1;
  if (both.includes('en')) return share * (writesNames(from) && writesNames(to) ? THRESHOLD : THRESHOLD_CASELESS);
  return share * (both.includes('ja') || both.includes('zh') ? THRESHOLD_FOR_HAN : THRESHOLD_WITHOUT_ENGLISH);
}

/** 1 or more where the evidence says that the target translates another line. */
export function otherLineScore(line: TranslatedLine): number {
  const found = evidence(line);
  const { cognates: shared } = found;
  const score =
    WEIGHTS.nameFound * Math.min(found.namesFound, 3) +
    (writesSounds(line) ? WEIGHTS.nameMissing : WEIGHTS.nameMissingInHan) * Math.min(found.namesMissing, 4) +
    WEIGHTS.anchorFound * Math.min(found.anchorsFound, 2) +
    WEIGHTS.anchorMissing * found.anchorsMissing +
    WEIGHTS.numberFound * Math.min(found.numbersFound, 2) +
    WEIGHTS.numberMissing * Math.min(found.numbersMissing, 2) +
    WEIGHTS.length * Math.min(MOST_FOR_LENGTH, Math.max(0, found.lengthOff - USUAL_LENGTH_SPREAD)) +
    (found.marksOff ? WEIGHTS.marks : 0) +
    (found.questionOff ? WEIGHTS.question : 0) +
    WEIGHTS.cognateFound * Math.min(shared.found, 3) +
    (shared.found === 0 ? relation(line.from, line.to) * Math.min(shared.compared, MOST_LONG_WORDS) : 0);
  return score / threshold(line);
}
