import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf } from '../../../languages/part-of.ts';
import type { Claims, VerbSigns } from '../../../languages/parts/claims.ts';
import { possessiveEndings } from '../../../quotes/words/possessive-endings.ts';
import type { LanguageTag } from '../../../text/language-tag.ts';
import { namesTheSame } from '../../names/names.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import { isPersonWord } from '../../words/person-words.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** This many words in a row, two of them with a meaning of their own, are the text's own words. */
const LONGEST_CHANCE = 4;
const FEWEST_CONTENT = 2;

/** What shows subjects and verbs in a language. */
interface Signs {
  readonly subjects: NonNullable<Claims['subjects']>;
  readonly verbs: VerbSigns;
  readonly language: LanguageTag;
}

function signsOf(language: LanguageTag): Signs | undefined {
  const { subjects, verbs } = partOf(language, CLAIMS) ?? {};
  return subjects && verbs && { subjects, verbs, language };
}

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

/** The longest stretch of words that claim and source share, not including the first word of either. */
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

/** The word directly before, skipping words that may be between a subject and its verb; none after a preposition. */
function subjectBefore(words: readonly Word[], at: number, { subjects }: Signs): Word | undefined {
  const index = words.slice(0, at).findLastIndex(({ lower }) => !subjects.between.test(lower));
  const head = words.slice(0, index).findLastIndex(({ isContent, isCapital }) => !isContent || !isCapital);
  const isGoverned = [words[index - 1], words[head]].some((word) => subjects.prepositions.test(word?.lower ?? ''));
  return isGoverned ? undefined : words[index];
}

/** Whether a subject is somebody or something in particular, not anybody. */
const isParticular = ({ isContent, lower }: Word, { subjects, language }: Signs): boolean =>
  isContent && !subjects.anybody.test(lower) && !isPersonWord(lower.replace(possessiveEndings(), ''), language);

const isVerb = ({ lower, isContent }: Word, { verbs }: Signs): boolean =>
  isContent && !possessiveEndings().test(lower) && (verbs.finite.test(lower) || verbs.isIrregularForm(lower));

const areTheSame = (a: Word, b: Word): boolean => saysNearlyTheSame(a.stem, b.stem) || namesTheSame(a.lower, b.lower);

function otherSubject(
  { words }: PreparedSentence,
  { at, sourceAt, length, source }: Run,
  signs: Signs,
): Word | undefined {
  const first = words[at];
  const [own, other] = [subjectBefore(words, at, signs), subjectBefore(source.words, sourceAt, signs)];
  if (!first || !own || !other || areTheSame(own, other)) return undefined;
  if (!isParticular(own, signs) || !isParticular(other, signs)) return undefined;
  const areOwners = possessiveEndings().test(own.text) && possessiveEndings().test(other.text);
  if (!(isVerb(first, signs) || areOwners) || source.words.some(({ stem }) => stem === own.stem)) return undefined;
  const content = words.slice(at, at + length).filter(({ isContent }) => isContent);
  return content.length >= FEWEST_CONTENT ? other : undefined;
}

/**
 * What the text says word for word, but of something or somebody else than the claim does. Text: `The council approved
 * the plan to close the old pier in May.` Claim: `The school approved the plan to close the old pier in May.`
 */
export function checkSubjects({ text, sentence, alignment }: Comparison): Issue[] {
  const signs = signsOf(text.language);
  if (!signs) return [];
  const [run] = alignment.best
    .flatMap((source) => longestRun(sentence, source) ?? [])
    .sort((a, b) => b.length - a.length);
  const other = run && otherSubject(sentence, run, signs);
  if (!run || !other) return [];
  const own = subjectBefore(sentence.words, run.at, signs)?.text ?? '';
  return [issueAt('roles', `the text says this of "${other.text}", the claim of "${own}"`, run.source)];
}
