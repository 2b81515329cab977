import { WORDS } from '../../../languages/listed/words.ts';
import { partOf } from '../../../languages/part-of.ts';
import { knowsName } from '../../names/name-index.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { nearMeaningsOf, saysNearlyTheSame } from '../../words/meanings.ts';
import { denialsOf } from '../../words/polarity.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** This many words with a meaning around the two, the same in claim and text, show that they are in one place. */
const SHARED = 3;
/** A word is replaced by one, or by a noun and what describes it. */
const LONGEST = 2;
/** Words that share this many first letters may be forms of one another, or of one name. */
const KIN = 4;

const beginnings = new WeakMap<PreparedText, ReadonlySet<string>>();

/** How the words of a text begin. */
function beginningsOf(text: PreparedText): ReadonlySet<string> {
  const found = beginnings.get(text) ?? new Set([...text.lowers].map((lower) => lower.slice(0, KIN)));
  beginnings.set(text, found);
  return found;
}

/** True if the text has nothing like this word: not itself, no near meaning, nothing of the same beginning. */
function isNew(text: PreparedText, word: Word): boolean {
  const { postings, language } = text;
  if (postings.has(word.stem) || denialsOf(language)?.test(word.text)) return false;
  if (word.isCapital && knowsName(text, word)) return false;
  return (
    !nearMeaningsOf(word.stem).some((near) => postings.has(near)) && !beginningsOf(text).has(word.lower.slice(0, KIN))
  );
}

/** A word behind a word without a meaning of its own: an article, a preposition or an auxiliary, not a name. */
const isGoverned = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === false && words[at - 1]?.isContent === false;

/** True for a name that the text has, but in none of the compared sentences. */
const isNameFromElsewhere = ({ text, alignment }: Comparison, { stem, lower, isCapital }: Word): boolean =>
  isCapital &&
  text.proper.has(lower) &&
  !partOf(text.language, WORDS)?.capitalizesNouns &&
  !alignment.best.some(({ words }) => words.some((other) => other.stem === stem));

const carries = ({ isContent, text }: Word): boolean => isContent || /^\p{N}/u.test(text);

/** The words that two sentences share from two places on, in one direction. */
function sharedRun(a: readonly Word[], atA: number, b: readonly Word[], atB: number, step: 1 | -1): readonly Word[] {
  const shared: Word[] = [];
  for (let [i, j] = [atA, atB]; ; i += step, j += step) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other || !saysNearlyTheSame(one.stem, other.stem)) return shared;
    shared.push(one);
  }
}

/** What the source has in the place of the claim's word, between the same words; undefined if the place is not in it. */
function replacedIn(words: readonly Word[], at: number, source: PreparedSentence): readonly Word[] | undefined {
  const own = new Set(words.map(({ stem }) => stem));
  for (let start = 0; start < source.words.length; start += 1) {
    const before = sharedRun(words, at - 1, source.words, start - 1, -1);
    if (before.length === 0 && at > 0) continue;
    for (let length = 1; length <= LONGEST; length += 1) {
      const replaced = source.words.slice(start, start + length);
      const after = sharedRun(words, at + 1, source.words, start + length, 1);
      const isClosed = after.length > 0 || at === words.length - 1;
      const isOther = replaced.some(({ isContent, stem }) => isContent && !own.has(stem));
      if (isClosed && isOther && [...before, ...after].filter(carries).length >= SHARED) return replaced;
    }
  }
  return undefined;
}

/**
 * A word that the text has nowhere, or a name that it has elsewhere, in a place where it has another between the same
 * words. Text: `The train carried
 * grain from Holm to the coast.` Claim: `The train carried fuel from Holm to the coast.`
 */
export function checkReplacements(comparison: Comparison): Issue[] {
  const { text, sentence, alignment } = comparison;
  const { words } = sentence;
  return words.flatMap((word, at) => {
    if (!word.isContent) return [];
    if (!(isGoverned(words, at) && isNew(text, word)) && !isNameFromElsewhere(comparison, word)) return [];
    for (const source of alignment.best) {
      const replaced = replacedIn(words, at, source);
      const said = replaced?.map((one) => one.text).join(' ');
      if (said !== undefined)
        return [issueAt('not-in-text', `the text says "${said}", the claim "${word.text}"`, source)];
    }
    return [];
  });
}
