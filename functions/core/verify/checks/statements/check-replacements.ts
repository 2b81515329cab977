import { WORDS } from '../../../languages/listed/words.ts';
import { partOf } from '../../../languages/part-of.ts';
import { knowsName } from '../../names/name-index.ts';
import { namesIn } from '../../names/names.ts';
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

/** How the words of a text begin; `gym` is a beginning of `gymnasium`. */
function beginningsOf(text: PreparedText): ReadonlySet<string> {
  const found =
    beginnings.get(text) ??
    new Set([...text.lowers].flatMap((lower) => [lower.slice(0, KIN - 1), lower.slice(0, KIN)]));
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

/** Words of a claim's sentence, from the first to before the last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Names that the text has, but in none of the compared sentences. */
function namesFromElsewhere({ text, claim, sentence: { words }, alignment }: Comparison): Place[] {
  if (partOf(text.language, WORDS)?.capitalizesNouns) return [];
  const near = new Set(alignment.best.flatMap((source) => source.words.map(({ stem }) => stem)));
  return namesIn(claim, words, text.language, text.proper)
    .filter((name) => name.words.every(({ lower, stem }) => text.proper.has(lower) && !near.has(stem)))
    .flatMap((name) => {
      const from = name.words[0] ? words.indexOf(name.words[0]) : -1;
      return from < 0 ? [] : [{ from, to: from + name.words.length }];
    });
}

/** New words, each by itself. */
const newWordsIn = ({ text, sentence: { words } }: Comparison): Place[] =>
  words.flatMap((word, at) =>
    word.isContent && isGoverned(words, at) && isNew(text, word) ? [{ from: at, to: at + 1 }] : [],
  );

const isNamed = (words: readonly Word[]): boolean => words.some(({ isCapital, isContent }) => isCapital && isContent);

const written = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

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

/** What the source has in the place of the claim's words, between the same words; undefined if the place is not in it. */
function replacedIn(
  words: readonly Word[],
  { from, to }: Place,
  source: PreparedSentence,
): readonly Word[] | undefined {
  const own = new Set(words.map(({ stem }) => stem));
  for (let start = 0; start < source.words.length; start += 1) {
    const before = sharedRun(words, from - 1, source.words, start - 1, -1);
    if (before.length === 0 && from > 0) continue;
    for (let length = 1; length <= LONGEST; length += 1) {
      const replaced = source.words.slice(start, start + length);
      const after = sharedRun(words, to, source.words, start + length, 1);
      const isClosed = after.length > 0 || to === words.length;
      const isOther = replaced.some(({ isContent, stem }) => isContent && !own.has(stem));
      if (isClosed && isOther && [...before, ...after].filter(carries).length >= SHARED) return replaced;
    }
  }
  return undefined;
}

/**
 * A word that the text has nowhere, or a name that it has elsewhere, in a place where it has another between the same
 * words. Text: `The train carried grain from Holm to the coast.` Claim: `The train carried fuel from Holm to the coast.`
 */
export function checkReplacements(comparison: Comparison): Issue[] {
  const { sentence, alignment } = comparison;
  const { words } = sentence;
  return [...newWordsIn(comparison), ...namesFromElsewhere(comparison)].flatMap((place) => {
    for (const source of alignment.best) {
      const said = replacedIn(words, place, source);
      const claimed = words.slice(place.from, place.to);
      // A name may stand for a description: `Reedmar` for `the ferry company`.
      if (said && (isNamed(said) || !isNamed(claimed)))
        return [issueAt('not-in-text', `the text says "${written(said)}", the claim "${written(claimed)}"`, source)];
    }
    return [];
  });
}
