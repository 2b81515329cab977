import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import { namesTheSame } from '../text/names.ts';
import type { PreparedSentence } from '../text/prepare-text.ts';
import type { Word } from '../text/words.ts';
import { saysNearlyTheSame } from '../words/meanings.ts';
import { isPersonWord } from '../words/person-words.ts';
import { isIrregularForm } from '../words/stem.ts';

/** So many words in a row, two of them with a meaning of their own, are the text's own. */
const LONGEST_CHANCE = 4;
const FEWEST_CONTENT = 2;

/** What stands between a subject and its verb. */
const BETWEEN =
  /ly$|^(?:has|have|had|is|are|was|were|be|been|being|will|would|can|could|may|might|also|now|then|just|still|already|never|not|who|which|that)$/u;
const FINITE = /(?:[^su]s|ed)$/u;
const POSSESSIVE = /['’]s?$/u;
/** Others whom a text may mean by any name. */
const ANYBODY =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|one|him|her|them|us|me|both|all|some|many|none|mr|mrs|ms|dr|old|yet|year|month|week|day|decade|time|.{1,2}|.*ing)$/u;
/** What a preposition governs is no subject: `the mayor of Holm`. */
const PREPOSITION = /^(?:of|in|on|at|by|for|with|from|to|near|after|before|between|and|or)$/u;

interface Run {
  readonly at: number;
  readonly sourceAt: number;
  readonly length: number;
  readonly source: PreparedSentence;
}

function lengthOf(a: readonly Word[], atA: number, b: readonly Word[], atB: number): number {
  let length = 0;
  while (a[atA + length] && a[atA + length]?.lower === b[atB + length]?.lower) length += 1;
  return length;
}

/** The longest stretch of words that claim and source share, the first word of neither in it. */
function longestRun({ words }: PreparedSentence, source: PreparedSentence): Run | undefined {
  let longest: Run | undefined;
  for (let at = 1; at < words.length; at += 1)
    for (let sourceAt = 1; sourceAt < source.words.length; sourceAt += 1) {
      if (words[at - 1]?.lower === source.words[sourceAt - 1]?.lower) continue;
      const length = lengthOf(words, at, source.words, sourceAt);
      if (length > (longest?.length ?? LONGEST_CHANCE - 1)) longest = { at, sourceAt, length, source };
    }
  return longest;
}

/** The word directly before, words that stand between a subject and its verb left out; none behind a preposition. */
function subjectBefore(words: readonly Word[], at: number): Word | undefined {
  const index = words.slice(0, at).findLastIndex(({ lower }) => !BETWEEN.test(lower));
  const head = words.slice(0, index).findLastIndex(({ isContent, isCapital }) => !isContent || !isCapital);
  const isGoverned = [words[index - 1], words[head]].some((word) => PREPOSITION.test(word?.lower ?? ''));
  return isGoverned ? undefined : words[index];
}

const isTold = ({ isContent, lower }: Word): boolean =>
  isContent && !ANYBODY.test(lower) && !isPersonWord(lower.replace(POSSESSIVE, ''));

const isVerb = ({ lower, isContent }: Word): boolean =>
  isContent && !POSSESSIVE.test(lower) && (FINITE.test(lower) || isIrregularForm(lower));

const areTheSame = (a: Word, b: Word): boolean => saysNearlyTheSame(a.stem, b.stem) || namesTheSame(a.lower, b.lower);

function otherSubject({ words }: PreparedSentence, { at, sourceAt, length, source }: Run): Word | undefined {
  const first = words[at];
  const [own, other] = [subjectBefore(words, at), subjectBefore(source.words, sourceAt)];
  if (!first || !own || !other || !isTold(own) || !isTold(other) || areTheSame(own, other)) return undefined;
  const areOwners = POSSESSIVE.test(own.text) && POSSESSIVE.test(other.text);
  if (!(isVerb(first) || areOwners) || source.words.some(({ stem }) => stem === own.stem)) return undefined;
  const content = words.slice(at, at + length).filter(({ isContent }) => isContent);
  return content.length >= FEWEST_CONTENT ? other : undefined;
}

/** What the text says word for word, but of something or somebody else than the claim does. English only. */
export function checkSubjects({ text, sentence, alignment }: Comparison): Issue[] {
  if (!/^en\b/u.test(text.language)) return [];
  const [run] = alignment.best
    .flatMap((source) => longestRun(sentence, source) ?? [])
    .sort((a, b) => b.length - a.length);
  const other = run && otherSubject(sentence, run);
  if (!run || !other) return [];
  const own = subjectBefore(sentence.words, run.at)?.text ?? '';
  return [issueAt('roles', `the text says this of "${other.text}", the claim of "${own}"`, run.source)];
}
