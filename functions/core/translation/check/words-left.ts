import { TRANSLATION } from '../../languages/listed/translation.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { listOf } from '../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { protectedSpans } from '../send/protect.ts';
import { sameScript } from './language-of-line.ts';
import type { TranslatedLine } from './translated-line.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Chinese and Japanese write no space before a word in other letters.
const WORD = /[\p{Script=Latin}\p{M}]+(?:-[\p{Script=Latin}\p{M}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu;
const SMALL = /^\p{Ll}+$/u;
const CAPITAL = /^\p{Lu}/u;
const IN_BRACKETS = /[(（][^()（）]{0,200}[)）]|[[［][^[\]［］]{0,200}[\]］]/gu;
const IN_MARKS = /["“”„«»「『‘]\s?[^"“”„«»「」『』‘’]{1,40}\s?["”“»」』’]/gu; // a title, or a word that is spoken of
const SHORTEST = 3; // shorter ones are units and particles
const PRONOUNCED = /[aeiouy]|\P{Script=Latin}/u; // `kph` and `mph` are not words

const SHORTEST_ENDED = 6; // letters of a word that its ending tells: `speed` is no verb form
const LONG_RUN = 3;
const SHORTEST_IN_PAIR = 4;

const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

/** The words of a language that others do not borrow, and its own commonest ones. */
const own = perLanguage((language: LanguageTag) => {
  const { functionWords = '', unborrowed } = partOf(language, TRANSLATION) ?? {};
  const stopWords = partOf(language, WORDS)?.stopWords ?? '';
  const common = new Set([...listOf(functionWords), ...listOf(stopWords)]);
  return { common, words: new Set(listOf(unborrowed?.words ?? '')), endings: unborrowed?.endings };
});

/** True if a word of the source is of a kind that the target's language would not have borrowed: no noun. */
function isUnborrowed(word: string, { from, to }: TranslatedLine): boolean {
  const [theirs, ours] = [own(primaryOf(from)), own(primaryOf(to))];
  if (ours.common.has(word) || ours.words.has(word)) return false;
  return theirs.words.has(word) || (word.length >= SHORTEST_ENDED && theirs.endings?.test(word) === true);
}

/** Names of works and firms keep the small words inside them: `Reed and the Tide`. True for each word between two names. */
function inNames(
  words: readonly Word[],
  isSmall: (word: string) => boolean,
  isName: (word: string) => boolean,
): readonly boolean[] {
  const reaches = (ordered: readonly Word[]): readonly boolean[] => {
    let isBehindName = false;
    return ordered.map(({ text }) => {
      const found = isBehindName;
      isBehindName = isName(text) || (isBehindName && isSmall(text));
      return found;
    });
  };
  const behind = reaches(words);
  const before = reaches(words.toReversed()).toReversed();
  return words.map((_, i) => behind[i] === true && before[i] === true);
}

/** The text with everything that may stay as it is blanked out: addresses, what is in brackets, titles in marks. */
function judged(target: string): string {
  const blank = (text: string): string => ' '.repeat(text.length);
  let rest = target;
  for (const { start, end } of protectedSpans(target))
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  return rest.replace(IN_BRACKETS, blank).replace(IN_MARKS, blank);
}

/** Small words of the target that stand in the source as they are; those that follow each other in both are one run. */
function sharedRuns({ source, target }: TranslatedLine): readonly (readonly string[])[] {
  const theirs = wordsIn(source);
  const known = new Set(theirs.map(({ text }) => text));
  const pairs = new Set(theirs.slice(1).map((word, i) => `${theirs[i]?.text} ${word.text}`));
  const rest = judged(target);
  const words = wordsIn(rest);
  const isShared = (word: string): boolean => SMALL.test(word) && known.has(word);
  const named = inNames(words, isShared, (word) => CAPITAL.test(word) && known.has(word));
  const runs: string[][] = [];
  let last: Word | undefined;
  for (const [i, word] of words.entries()) {
    const isLeft = isShared(word.text) && named[i] === false;
    if (isLeft) {
      const goesOn = last && rest.slice(last.end, word.start) === ' ' && pairs.has(`${last.text} ${word.text}`);
      if (goesOn) runs.at(-1)?.push(word.text);
      else runs.push([word.text]);
    }
    last = isLeft ? word : undefined;
  }
  return runs;
}

/** Related vocabularies share pairs of words by chance: English and French `grand jury`. */
function isLongRun(words: readonly string[], { from, to }: TranslatedLine): boolean {
  if (words.length >= LONG_RUN) return true;
  const vocabulary = partOf(from, TRANSLATION)?.vocabulary;
  const isRelated = vocabulary !== undefined && vocabulary === partOf(to, TRANSLATION)?.vocabulary;
  return !isRelated && words.length > 1 && words.every(({ length }) => length >= SHORTEST_IN_PAIR);
}

/**
 * Words of the source's language that a translation has kept: in another script any word that is no name, in the same
 * one those that languages do not borrow, and several in a row. `The court heard Lund` against Spanish `El tribunal heard
 * a Lund` gives `heard`.
 */
export function wordsLeft(line: TranslatedLine): readonly string[] {
  const runs = sharedRuns(line);
  if (!sameScript(line.from, line.to))
    return runs.flat().filter((word) => word.length >= SHORTEST && PRONOUNCED.test(word));
  const isKnown = partOf(line.from, TRANSLATION)?.unborrowed !== undefined;
  return runs.flatMap((run) =>
    isKnown && isLongRun(run, line) ? [run.join(' ')] : run.filter((word) => isUnborrowed(word, line)),
  );
}
