import { isGivenName, opensName } from '../../words/given-names.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Grammar } from '../../words/mention.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { isPlaceKnown } from './known-places.ts';
import type { NameRun } from './name-runs.ts';
import { isThingWord } from './name-shapes.ts';

/** What the capitalized words before a name are judged by; `names` are those of the text, their words joined by spaces. */
interface Around {
  readonly text: string;
  readonly names: ReadonlySet<string>;
  readonly grammar: Grammar;
  readonly regions: ReadonlySet<string>;
}

/**
 * A run without what stands before the name in it: a word that opens the sentence, a title, a country. `Added Lund` → `Lund`, `Menteri
 * Luar Negeri Retno Marsudi` → `Retno Marsudi`.
 */
export const trimmed = (run: NameRun, around: Around): NameRun =>
  withoutTail(withoutPlace(withoutTitle(withoutOpening(run, around), around.text), around), around);

/** The run from its word `from` on, or from the first with a capital behind it: Portuguese `Além de Maurício` → `Maurício`. */
function runFrom(run: NameRun, from: number, text: string): NameRun {
  const first = run.shown.findIndex((word, at) => at >= from && /^\p{Lu}/u.test(word));
  if (first <= 0) return run;
  let start = run.start;
  for (const word of run.shown.slice(0, first)) start = text.indexOf(word, start) + word.length;
  start = text.indexOf(run.shown[first] ?? '', start);
  const [words, shown] = [run.words.slice(first), run.shown.slice(first)];
  return start < run.start || start >= run.end ? run : { ...run, words, shown, start, sentenceInitial: false };
}

/** `Rival Ada Lund` at the head of a sentence, where the text also has `Ada Lund`, and `Added Lund:`: the first word is no part of the name. */
function withoutOpening(run: NameRun, { text, names, grammar }: Around): NameRun {
  const [, ...words] = run.words;
  const [first = ''] = run.shown;
  if (!run.sentenceInitial || words.length === 0 || opensName(first)) return run;
  const { lexicon, lowerWords } = grammar;
  const lower = first.toLowerCase();
  // `Sixteen-year-old Etta`
  const isCompound = /\p{L}-\p{Ll}{3,}$/u.test(first) && words.length === 1;
  const isWord = isCompound || lexicon.cues.has(lower) || isOpener(lower, lexicon);
  const isNamed = names.has(words.join(' ')) && (words.length > 1 || lowerWords.has(lower));
  return isWord || isNamed ? runFrom(run, 1, text) : run;
}

/** `Star Peter Jones`, `Captain Larry Giles`: what stands before a given name is a title, known or not. */
export function withoutTitle(run: NameRun, text: string): NameRun {
  const { shown: words } = run;
  const given = words.findIndex(isGivenName);
  if (given <= 0 || given > words.length - 2 || opensName(words[0] ?? '')) return run;
  const isOther = (word: string): boolean =>
    [placeFirstWords(), namesakeNouns(), thingFirstWords()].some((others) => others.has(word.toLowerCase()));
  return words.slice(0, given).some(isOther) ? run : runFrom(run, given, text);
}
const placeFirstWords = grammarWords('placeFirstWords');
const namesakeNouns = grammarWords('namesakeNouns');
const thingFirstWords = grammarWords('thingFirstWords');

/** `министр энергетики России Александр Новак`: behind a role a country belongs to it. */
function withoutPlace(run: NameRun, { text, regions }: Around): NameRun {
  const { shown: words, role } = run;
  if (role === undefined || words.length < 3 || isGivenName(words[0] ?? '')) return run;
  const length = [2, 1].find(
    (count) => count < words.length - 1 && isPlaceKnown(words.slice(0, count).join(' '), regions),
  );
  return length === undefined ? run : runFrom(run, length, text);
}

/** `For Kang Gyu, one song …`, `Was Balogan …?`, `Given Lionel Massey was …`: no name begins so. */
const isOpener = (lower: string, { joiners, auxiliaries, fillers, likes, irregulars, verbEndings }: Lexicon): boolean =>
  [joiners, auxiliaries, fillers, likes, openingWords()].some((words) => words.has(lower)) ||
  irregulars?.has(lower) === true ||
  (verbEndings?.test(lower) === true && lower.length >= MIN_PARTICIPLE);
/** `Ting`, `Reed`: shorter ones are names as well. */
const MIN_PARTICIPLE = 7;
const openingWords = grammarWords('openingWords');

/**
 * Dutch `Ahmed Marcouch van Arnhem`, `Joris van den Berg van de Partij`, Russian `Анны Луговой Павлу`: where what a whole name belongs to, or
 * the name of another, goes on with it.
 */
function withoutTail(run: NameRun, { text, names, regions }: Around): NameRun {
  const { shown, words } = run;
  if (shown.length < 3 || !opensName(shown[0] ?? '')) return run;
  const isTail = (word: string, at: number): boolean => {
    if (at < 2 || !/^\p{Lu}/u.test(shown[at - 1] ?? '')) return false;
    const behind = shown.slice(at).find((one) => /^\p{Lu}/u.test(one)) ?? '';
    if (/^\p{Ll}/u.test(word))
      return isPlaceKnown(behind, regions) || isThingWord(behind.toLowerCase()) || names.has(words[at - 1] ?? '');
    const isLast = at === shown.length - 1;
    return isLast && /^\p{Script=Cyrillic}/u.test(word) && isGivenName(word) && !isGivenName(shown[at - 1] ?? '');
  };
  const at = shown.findIndex(isTail);
  if (at < 0) return run;
  let end = run.start;
  for (const word of shown.slice(0, at)) end = text.indexOf(word, end) + word.length;
  return { ...run, words: words.slice(0, at), shown: shown.slice(0, at), end };
}
