import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage, perLanguage } from '../../../languages/part-of.ts';
import { stopWordsOf } from '../../../languages/stop-words.ts';
import { listOf } from '../../../languages/word-list.ts';
import type { LanguageTag } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { coverageOf, sharedAround } from '../../text/frame.ts';
import { exclusionsOf } from '../../words/exclusions.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import { denialsOf, governedBy, isLifted, negationOf } from '../../words/polarity.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import { stemOf } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';
import { checkDeniedClauses } from './denied-clauses.ts';

/** Two places are compared only if they share this many words around a predicate. */
const SHARED = 2;
/** With at least this share of its words in one sentence of the text, a claim restates that sentence. */
const RESTATES = 0.5;
const implicitDenialsOf = perLanguage(
  (language) => new Set(listOf(negationOf(language).implicit ?? '').map((word) => stemOf(word, language))),
);

/**
 * The verb that is denied by a denial after it: the first word in small letters of its clause; -1 for none, or for
 * several.
 */
function verbBefore(words: readonly Word[], at: number): number {
  const isParted = (index: number): boolean => (words[index + 1]?.start ?? Infinity) - (words[index]?.end ?? 0) > 1;
  let [from, to] = [at, at];
  while (from > 0 && !isParted(from - 1)) from -= 1;
  while (!isParted(to)) to += 1;
  if (words.slice(at + 1, to + 1).some(({ isContent }) => isContent)) return -1;
  const found = words.slice(from, at).findIndex(({ isContent, isCapital }) => isContent && !isCapital);
  return found < 0 ? -1 : from + found;
}

const denialsIn = (words: readonly Word[], denies: RegExp, language: LanguageTag): number[] =>
  words
    .flatMap(({ text }, at) => {
      if (!denies.test(text) || isLifted(words, at, language)) return [];
      const before = negationOf(language).followsVerb ? verbBefore(words, at) : -1;
      return [before >= 0 ? before : governedBy(words, at, language)];
    })
    .filter((at) => at >= 0);

const deniesAnything = (words: readonly Word[], denies: RegExp, language: LanguageTag): boolean =>
  words.some(({ text }, at) => denies.test(text) && !isLifted(words, at, language));
const impliesDenial = (words: readonly Word[], language: LanguageTag): boolean =>
  words.some(({ stem }) => implicitDenialsOf(language).has(stem));

const contentIn = (words: readonly Word[]): number => words.filter(({ isContent }) => isContent).length;

/** True if `words` says, and nowhere denies, what `denied` denies at `at`. */
function says(words: readonly Word[], denied: readonly Word[], at: number): boolean {
  const predicate = denied[at];
  return words.some(
    ({ stem }, index) =>
      predicate !== undefined &&
      saysNearlyTheSame(stem, predicate.stem) &&
      sharedAround(denied, at, words, index) >= Math.min(SHARED, contentIn(words) - 1, contentIn(denied) - 1),
  );
}

/** True if a denial of `words` is near something that the claim's denial at `at` is near too. */
const deniesAbout = (words: readonly Word[], claim: readonly Word[], at: number, denies: RegExp): boolean =>
  words.some(({ text }, index) => denies.test(text) && sharedAround(claim, at, words, index) >= NEAR);
/** `no sign of …` sums up what a text says at length; `not`, `never` and `no longer` deny a predicate. */
const absence = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ negation }) => negation?.absence)})$`, 'iu'));
const notAbsence = once(
  () => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ negation }) => negation?.notAbsence)})$`, 'u'),
);
const sumsUp = (words: readonly Word[], at: number): boolean =>
  absence().test(words[at]?.text ?? '') && !notAbsence().test(words[at + 1]?.lower ?? '');
/** One denial confirms another if this many words around both are the same. */
const NEAR = 1;

/** `did not fall` if the text says `rose`; `has not missed one`, which denies a denial. */
const deniesOpposite = (word: Word | undefined, source: PreparedSentence, language: LanguageTag): boolean =>
  word !== undefined &&
  (implicitDenialsOf(language).has(word.stem) ||
    exclusionsOf(word.stem, language).some(({ excluded }) => source.words.some(({ stem }) => excluded.has(stem))));

/** Index of a denial of the claim that nothing compared with it denies, or -1. */
function unfoundedDenial(
  { text: { language }, sentence, alignment }: Comparison,
  source: PreparedSentence,
  denies: RegExp,
): number {
  if (coverageOf(sentence, source) < RESTATES || impliesDenial(source.words, language)) return -1;
  return sentence.words.findIndex(
    ({ text }, at) =>
      denies.test(text) &&
      !isLifted(sentence.words, at, language) &&
      !deniesOpposite(sentence.words[governedBy(sentence.words, at, language)], source, language) &&
      !sumsUp(sentence.words, at) &&
      !alignment.context.some(({ words }) => deniesAbout(words, sentence.words, at, denies)),
  );
}

function issuesAgainst(comparison: Comparison, source: PreparedSentence, denies: RegExp): Issue[] {
  const { sentence } = comparison;
  const { language } = comparison.text;
  const inClaim = deniesAnything(sentence.words, denies, language);
  const inSource = deniesAnything(source.words, denies, language);
  const unfounded = unfoundedDenial(comparison, source, denies);
  if (unfounded >= 0)
    return [issueAt('negation', `the claim says "${sentence.words[unfounded]?.text}", the text does not`, source)];
  if (inClaim === inSource || (inClaim && impliesDenial(source.words, language))) return [];
  const [denying, saying] = inClaim ? [sentence.words, source.words] : [source.words, sentence.words];
  return denialsIn(denying, denies, language)
    .filter((at) => says(saying, denying, at))
    .map((at) => {
      const word = denying[at]?.text ?? '';
      const message = inClaim
        ? `the claim denies "${word}", the text says it`
        : `the text denies "${word}", the claim says it`;
      return issueAt('negation', message, source);
    });
}

const countDenials = (words: readonly Word[], denies: RegExp): number =>
  words.filter(({ text }) => denies.test(text)).length;

/** Strictly, a claim denies no more often than the sentences it is compared with. */
function surplusDenial({ sentence, alignment }: Comparison, denies: RegExp): Issue[] {
  const borneOut = alignment.context.reduce((sum, { words }) => sum + countDenials(words, denies), 0);
  return countDenials(sentence.words, denies) > borneOut
    ? [issueAt('negation', 'the claim denies more than the text does', alignment.best[0])]
    : [];
}

/** What one side denies and the other says: `did not approve` against `approved`. */
export function checkNegation(comparison: Comparison): Issue[] {
  const denies = denialsOf(comparison.text.language);
  if (!denies) return [];
  // Without a list of common words, nothing shows what a denial governs: only whole clauses are compared.
  const best = stopWordsOf(comparison.text.language).size > 0 ? comparison.alignment.best.slice(0, 1) : [];
  const found = best.flatMap((source) => issuesAgainst(comparison, source, denies));
  if (found.length > 0) return found;
  const surplus = comparison.isStrict ? surplusDenial(comparison, denies) : [];
  return surplus.length > 0 ? surplus : checkDeniedClauses(comparison);
}
