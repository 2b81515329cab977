import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf } from '../../languages/part-of.ts';
import { asciiNumber } from '../../numbers/digits.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { recently } from '../../text/recently.ts';
import { type GlossaryTerm, termsNotApplied } from '../send/glossary.ts';
import { residueIn } from '../send/markup.ts';
import { addressesLost } from '../send/protect.ts';
import type { MissingName } from './check-names.ts';
import { denialChanged } from './denials.ts';
import { functionWordShare, isForeign, isInOtherLanguage, ownLetters, sameScript } from './language-of-line.ts';
import { englishLength, knowsLength, relativeLength } from './line-length.ts';
import { replacedSurname } from './names/replaced-surname.ts';
import { compareNumbers, knowsNumberWords } from './numbers/check-numbers.ts';
import { timeChanged } from './numbers/clock.ts';
import { isOtherLine } from './other-line.ts';
import { isBalanced, quotationMarks } from './quotation-marks.ts';
import type { TranslatedLine } from './translated-line.ts';
import { wordsLeft } from './words-left.ts';

export type LineProblemKind =
  | 'empty'
  | 'residue'
  | 'untranslated'
  | 'words-left'
  | 'wrong-script'
  | 'wrong-language'
  | 'number-changed'
  | 'number-missing'
  | 'number-added'
  | 'cut-off'
  | 'too-long'
  | 'quotation-marks'
  | 'other-line'
  | 'time-changed'
  | 'denial-lost'
  | 'denial-added'
  | 'address-lost'
  | 'name-missing'
  | 'glossary';

/** What is wrong with a translated line, in words a person understands. */
export interface LineProblem {
  readonly kind: LineProblemKind;
  readonly message: string;
}

const problem = (kind: LineProblemKind, message: string): LineProblem => ({ kind, message });

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that a translation would change: in small letters, or too many to be all one name. */
const LONGEST_NAME_IN_WORDS = 3;
const LONG_WORD = /\p{L}{2,}/gu;
const wordCount = (text: string): number => text.match(LONG_WORD)?.length ?? 0;
function isTranslatable(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.length > LONGEST_NAME_IN_WORDS || words.filter((word) => /^\p{Ll}/u.test(word)).length > 1;
}

/** Without a full stop that may belong to an abbreviated magnitude: `5 mln.` */
const list = (written: readonly string[]): string =>
  written
    .slice(0, 5)
    .map((each) => each.replace(/\.$/u, ''))
    .join(', ');

const SHORTEST_JUDGED = 12; // English characters: `BBC News` may stay as it is in any script
const SMALLEST_OWN_SHARE = 0.12; // Chinese business news may consist of Latin names by up to four fifths of its letters
const SOURCE_WORDS_LEFT = 0.22;
const TARGET_WORDS_LEAST = 0.06;

function languageProblems(line: TranslatedLine): readonly LineProblem[] {
  const { from, to, source, target } = line;
  if (fold(source) === fold(target)) {
    if (isForeign(source, from)) return [];
    return isTranslatable(source) || (!sameScript(from, to) && englishLength(source, from) > SHORTEST_JUDGED)
      ? [problem('untranslated', 'The line is the same as in the source language.')]
      : [];
  }
  const { own, all } = ownLetters(target, to);
  if (englishLength(source, from) > SHORTEST_JUDGED && all > 0 && own / all < SMALLEST_OWN_SHARE) {
    return [problem('wrong-script', `Only ${own} of ${all} letters are in the script of the language.`)];
  }
  const left = functionWordShare(target, from, to) ?? 0;
  const ofTarget = functionWordShare(target, to, from) ?? 1;
  if (left > SOURCE_WORDS_LEFT && ofTarget < TARGET_WORDS_LEAST && wordCount(target) > LONGEST_NAME_IN_WORDS)
    return [problem('wrong-language', 'Most of its small words are those of the source language.')];
  if (isInOtherLanguage(target, to) && !isInOtherLanguage(source, from))
    return [problem('wrong-language', 'Its small words or letters are those of another language.')];
  const words = wordsLeft(line);
  return words.length > 0 ? [problem('words-left', `Left in the source language: ${list(words)}.`)] : [];
}

const COUNTED_SILENTLY = '1'; // "an hour" is 1時間, "1 time" is une fois: a 1 appears and disappears with the grammar

function numberProblems({ from, to, source, target }: TranslatedLine): readonly LineProblem[] {
  const { missing, added } = compareNumbers(from, to, source, target);
  const isLarge = (written: string) => asciiNumber(written) !== COUNTED_SILENTLY;
  const [lost, gained] = [missing.filter(isLarge), added.filter(isLarge)];
  if (lost.length > 0 && gained.length > 0) {
    return [problem('number-changed', `The source has ${list(lost)}, the translation ${list(gained)}.`)];
  }
  if (lost.length > 0 && knowsNumberWords(from) && knowsNumberWords(to)) {
    return [problem('number-missing', `The translation lacks ${list(lost)}.`)];
  }
  return gained.length > 0 && knowsNumberWords(from)
    ? [problem('number-added', `The translation has ${list(gained)}, the source has not.`)]
    : [];
}

const SHORT_LINE = 40; // English characters; shorter lines vary too much in length to be judged
const CUT_OFF = 0.46;
const CUT_OFF_THOUGH_ENDED = 0.36; // a line that still has its last full stop may say the same in far fewer words
const CUT_OFF_WITHOUT_END = 0.6; // people leave out a full stop too
const TOO_LONG = 2.3;
// French puts a space before its closing mark; Japanese has no full stop before its own.
const SENTENCE_END = /(?:[.!?…。！？।؟۔。]["”’»）)\]』」\s]*|[」』])$/u;

function leastLength({ source, target, to }: TranslatedLine): number {
  if (!SENTENCE_END.test(source) || partOf(primaryOf(to), TRANSLATION)?.hasNoStops) return CUT_OFF;
  return SENTENCE_END.test(target) ? CUT_OFF_THOUGH_ENDED : CUT_OFF_WITHOUT_END;
}

function lengthProblems(line: TranslatedLine): readonly LineProblem[] {
  const { from, to, source, target } = line;
  if (englishLength(source, from) < SHORT_LINE) return [];
  const length = relativeLength(from, to, source, target);
  if (length < leastLength(line)) {
    return [problem('cut-off', `The line has ${Math.round(length * 100)} % of the length to be expected.`)];
  }
  return length > TOO_LONG
    ? [problem('too-long', `The line has ${Math.round(length * 100)} % of the length to be expected.`)]
    : [];
}

const CERTAINLY_SHORT = 0.6; // people leave a mark unclosed in one line of fifty; it shows damage only if text is missing too

function markProblems({ from, to, source, target }: TranslatedLine): readonly LineProblem[] {
  const isDamaged =
    quotationMarks(source) > 0 &&
    isBalanced(source) &&
    !isBalanced(target) &&
    relativeLength(from, to, source, target) < CERTAINLY_SHORT;
  return isDamaged ? [problem('quotation-marks', 'A quotation mark opens or closes alone, and text is missing.')] : [];
}

function otherLineProblems(line: TranslatedLine): readonly LineProblem[] {
  return isOtherLine(line)
    ? [problem('other-line', 'Names, numbers, words and length point to the translation of another line.')]
    : [];
}

function timeProblems({ from, to, source, target }: TranslatedLine): readonly LineProblem[] {
  const time = timeChanged(from, to, source, target);
  return time === undefined ? [] : [problem('time-changed', `The half of the day of ${time} is wrong or missing.`)];
}

function denialProblems(line: TranslatedLine): readonly LineProblem[] {
  const changed = denialChanged(line);
  if (changed === undefined) return [];
  return changed === 'lost'
    ? [problem('denial-lost', 'The source denies something, the translation does not.')]
    : [problem('denial-added', 'The translation denies something, the source does not.')];
}

/** A surname that was replaced beside the given name; whether other names are missing, only a brief shows. */
function surnameProblems({ from, to, source, target }: TranslatedLine): readonly LineProblem[] {
  const name = sameScript(from, to) ? replacedSurname(from, to, source, target) : undefined;
  return name === undefined ? [] : nameProblems([{ name }]);
}

/** People's names that a line of a brief has lost (`check-names.ts` looks at all lines at once). */
export const nameProblems = (missing: readonly Pick<MissingName, 'name'>[]): readonly LineProblem[] =>
  missing.map(({ name }) =>
    problem('name-missing', `The name ${name} is missing, or written otherwise than elsewhere.`),
  );

/** The glossary's terms that the translation lacks. Trying again does not help: the translator had been given them. */
export const glossaryProblems = (
  { source, target }: TranslatedLine,
  terms: readonly GlossaryTerm[],
): readonly LineProblem[] =>
  termsNotApplied(source, target, terms).map((term) =>
    problem('glossary', `glossary: ‘${term.source}’ should read ‘${term.target}’`),
  );

const problemsOf = recently(
  (from: LanguageTag, to: LanguageTag, source: string, target: string): readonly LineProblem[] => {
    const line = { from, to, source, target };
    if (line.source.trim() === '') return [];
    if (line.target.trim() === '') return [problem('empty', 'The line has no translation.')];
    const residues = residueIn(line.source, line.target);
    const lost = addressesLost(line.source, line.target);
    return [
      ...(lost.length > 0 ? [problem('address-lost', `The translation lacks ${list(lost)}.`)] : []),
      ...(residues.length > 0 ? [problem('residue', `The translator left ${list(residues)} in the line.`)] : []),
      ...languageProblems(line),
      ...numberProblems(line),
      ...lengthProblems(line),
      ...markProblems(line),
      ...otherLineProblems(line),
      ...surnameProblems(line),
      ...timeProblems(line),
      ...denialProblems(line),
    ];
  },
);

/**
 * Everything that shows a line's translation to be damaged; empty if nothing does. `Lund paid 3 million.` against
 * Spanish `Lund pagó.` gives `The translation lacks 3 million.`
 */
export const checkLine = ({ from, to, source, target }: TranslatedLine): readonly LineProblem[] =>
  problemsOf(from, to, source, target);

/**
 * True if there is anything to judge a translation by. In a language about which nothing is known, nothing may pass.
 */
export const canJudge = ({ from, to }: Pick<TranslatedLine, 'from' | 'to'>): boolean =>
  knowsLength(from) && knowsLength(to);

/** `fail` exactly if `checkLine` finds a problem; `not-checked`, and never `pass`, if nothing could be judged. */
export function checkTranslation(line: TranslatedLine): {
  verdict: 'pass' | 'fail' | 'not-checked';
  issues: readonly LineProblem[];
} {
  const issues = checkLine(line);
  if (issues.length > 0) return { verdict: 'fail', issues };
  return { verdict: canJudge(line) ? 'pass' : 'not-checked', issues };
}
