import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { listOf, wordSet } from '../../../languages/word-list.ts';
import { possessiveEndings } from '../../../quotes/words/possessive-endings.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { isAuxiliary } from '../../words/auxiliaries.ts';
import { nearMeaningsOf } from '../../words/meanings.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import { stemOf } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';

/** What shows verbs in a language, ready for lookup. */
const signsOf = perLanguage((language) => {
  const signs = partOf(language, CLAIMS)?.verbs;
  return (
    signs && {
      ...signs,
      light: new Set(listOf(signs.light).map((verb) => stemOf(verb, language))),
      before: wordSet(signs.before),
    }
  );
});
type Signs = NonNullable<ReturnType<typeof signsOf>>;

/** A verb is within this many words after its auxiliary: `has never been sold`. */
const REACH = 2;
/** The claim must have at least this many other content words, and one sentence of the text must have all of them. */
const FEWEST_OTHERS = 4;
/** Words that share this many first letters are forms of one another: `elected`, `election`. */
const KIN = 4;

/** A finite form directly after its subject, a name or a pronoun: `Lund sells`, `they sold`. */
const isFiniteVerb = (word: Word, before: Word | undefined, signs: Signs): boolean =>
  before !== undefined &&
  (signs.subjects.test(before.lower) || (before.isCapital && !possessiveEndings().test(before.text))) &&
  (signs.finite.test(word.lower) || signs.isIrregularForm(word.lower));

/** `by selling`, `aimed at selling`. */
const isGerund = (word: Word, before: Word | undefined, { beforeGerund, gerund }: Signs): boolean =>
  before !== undefined && beforeGerund.test(before.lower) && gerund.test(word.lower);

/** True for a word that its surroundings show to be a verb: `was sold`, `to sell`, not `to the sale of`. */
function isVerb(words: readonly Word[], at: number, signs: Signs): boolean {
  const word = words[at];
  if (!word?.isContent || word.isCapital || signs.adverb.test(word.lower)) return false;
  if (words[at + 1]?.lower === signs.behindNoun) return false;
  if (isFiniteVerb(word, words[at - 1], signs) || isGerund(word, words[at - 1], signs)) return true;
  const auxiliary = words
    .slice(Math.max(0, at - REACH), at)
    .findLast(
      ({ lower }, index, all) =>
        signs.before.has(lower) && all.slice(index + 1).every((one) => signs.adverb.test(one.lower)),
    );
  if (!auxiliary) return false;
  return !signs.be.test(auxiliary.lower) || signs.participle.test(word.lower) || signs.isIrregularForm(word.lower);
}

const isKin = (a: string, b: string): boolean => a.length >= KIN && a.slice(0, KIN) === b.slice(0, KIN);

function isKnown({ text, alignment }: Comparison, { stem }: Word): boolean {
  if (alignment.stems.has(stem) || signsOf(text.language)?.light.has(stem)) return true;
  const near = new Set(nearMeaningsOf(stem));
  return [...alignment.stems].some((other) => near.has(other) || isKin(stem, other));
}

/** True if a sentence of the text has every other content word and number of the claim's sentence. */
function hasAllBut(source: PreparedSentence, sentence: PreparedSentence, verb: Word): boolean {
  const stems = new Set(source.words.map(({ stem }) => stem));
  const others = sentence.words.filter((word) => word !== verb && (word.isContent || /^\p{N}/u.test(word.text)));
  return (
    others.length >= FEWEST_OTHERS &&
    others.every(({ stem }) => stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other)))
  );
}

/**
 * Indexes of the words that say what happened: by form and place in languages that show verbs, otherwise the word after
 * an auxiliary.
 */
function predicatesIn(words: readonly Word[], language: LanguageTag): number[] {
  const signs = signsOf(language);
  if (signs) return words.flatMap((_, at) => (isVerb(words, at, signs) ? [at] : []));
  const primary = primaryOf(language);
  return words.flatMap(({ isContent, isCapital, lower }, at) =>
    isContent && !isCapital && !isAuxiliary(lower, primary) && isAuxiliary(words[at - 1]?.lower ?? '', primary)
      ? [at]
      : [],
  );
}

/** Somebody is named with at most this many words, so that nothing else is said of them: `the mayor of Trent`. */
const LONGEST_NAME = 3;
const isNamed = (words: readonly Word[], { proper }: PreparedText): boolean =>
  words.some(({ isCapital, opens, lower }) => isCapital && (!opens || proper.has(lower)));

/**
 * A claim that shares only its subject with the text: `the mayor of Trent has been shot` when the text says that she
 * opened a lane. Nothing after the verb is in the text, so nothing shows that the claim is a paraphrase.
 */
function bareSubject(comparison: Comparison): Issue[] {
  const { text, sentence, alignment, isStrict } = comparison;
  const [first, ...others] = predicatesIn(sentence.words, text.language);
  if (first === undefined || others.length > 0) return [];
  const subject = sentence.words.slice(0, first);
  if (subject.filter(({ isContent }) => isContent).length > LONGEST_NAME) return [];
  if (!isStrict && !isNamed(subject, text)) return [];
  const isCarried = (word: Word): boolean => (word.isContent || /^\p{N}/u.test(word.text)) && isKnown(comparison, word);
  const predicate = sentence.words[first];
  if (!predicate || isKnown(comparison, predicate) || sentence.words.slice(first + 1).some(isCarried)) return [];
  return [issueAt('not-in-text', `the text does not say "${predicate.text}" of this`, alignment.best[0])];
}

function otherPredicates(comparison: Comparison): Issue[] {
  const { text, sentence, alignment } = comparison;
  const signs = signsOf(text.language);
  if (!signs) return [];
  return sentence.words.flatMap((word, at) => {
    if (!isVerb(sentence.words, at, signs) || isKnown(comparison, word)) return [];
    const source = alignment.best.find((one) => hasAllBut(one, sentence, word));
    return source ? [issueAt('not-in-text', `the text does not say "${word.text}" of this`, source)] : [];
  });
}

/**
 * What a claim says happened and the text does not: about somebody of whom it says nothing else that the text has, and
 * strictly also in a sentence that is the text's except for this verb (English only; a paraphrase may have verbs of its
 * own). Text: `The mayor of Trent opened a bicycle lane.` Claim: `The mayor of Trent has been shot.`
 */
export function checkPredicates(comparison: Comparison): Issue[] {
  const others = comparison.isStrict ? otherPredicates(comparison) : [];
  return others.length > 0 ? others : bareSubject(comparison);
}
