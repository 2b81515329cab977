import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';

/** A pair begins at nearly every character, a word at every second or third. */
const WORDS_A_PAIR = 0.6;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

function* unspacedWords(text: string, language: string): Generator<string> {
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) yield segment;
}

/** Hiragana carries grammar, so it separates the runs like a space. */
const RUN = /\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{Nd}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** Pairs of neighbouring Chinese characters between the stop words of one character; other runs are kept whole. */
function* pairsOf(text: string, stops: ReadonlySet<string>): Generator<string> {
  for (const [run] of text.matchAll(RUN)) {
    if (!HAN.test(run)) {
      yield run.toLowerCase();
      continue;
    }
    let before = '';
    for (const character of run) {
      if (stops.has(character)) before = '';
      else {
        if (before !== '') yield before + character;
        before = character;
      }
    }
  }
}

type Cutting = 'spaces' | 'dictionary' | 'pairs';

/**
 * How the words of a language are separated: pairs of Chinese characters do as well as words, and are found twenty
 * times as fast.
 */
function cuttingOf(language: LanguageTag): Cutting {
  const { isUnspaced, countsPairs } = partOf(language, WORDS) ?? {};
  if (countsPairs) return 'pairs';
  return isUnspaced ? 'dictionary' : 'spaces';
}

function wordsOf(text: string, language: LanguageTag, stops: ReadonlySet<string>): Iterable<string> {
  const cutting = cuttingOf(language);
  if (cutting === 'pairs') return pairsOf(text, stops);
  return cutting === 'dictionary' ? unspacedWords(text, primaryOf(language)) : (text.toLowerCase().match(WORD) ?? []);
}

/**
 * The words that carry a subject, each once, lower case, without stop words; in Chinese and Japanese, pairs of
 * characters. `The pier of Holm` gives `pier`, `holm`.
 */
export function contentWordsOf(text: string, language: LanguageTag): ReadonlySet<string> {
  const stops = stopWordsOf(language);
  const content = new Set<string>();
  for (const word of wordsOf(text, language, stops)) if (!stops.has(word)) content.add(word);
  return content;
}

/** How many words a set from `contentWordsOf` represents. */
export const wordCountOf = (words: ReadonlySet<string>, language: LanguageTag): number =>
  cuttingOf(language) === 'pairs' ? words.size * WORDS_A_PAIR : words.size;

/** Share of the smaller set's words that the other also has, 0 to 1; 0 if one is empty. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}

/** In scripts without spaces, this many characters make about one word. */
const CHARACTERS_A_WORD = 2;

/** How long a text is, in running words; in scripts without spaces, two characters count as a word. */
export const runningWordsOf = (text: string, language: LanguageTag): number =>
  cuttingOf(language) === 'spaces' ? (text.match(WORD)?.length ?? 0) : text.length / CHARACTERS_A_WORD;
