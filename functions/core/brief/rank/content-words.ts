import { stopWordsOf } from './stop-words.ts';

/** Scripts without spaces between words, where only a dictionary finds them. */
const UNSPACED = new Set(['th', 'lo', 'km', 'my']);
/** Where pairs of characters do as well as words, and are found twenty times as fast. */
const IN_PAIRS = new Set(['zh', 'ja']);
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

/** Hiragana carries grammar, so it parts the runs like a space. */
const RUN = /\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{Nd}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** Pairs of neighbouring Chinese characters between the stop words of one character; other runs whole. */
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

function wordsOf(text: string, primary: string): Iterable<string> {
  return UNSPACED.has(primary) ? unspacedWords(text, primary) : (text.toLowerCase().match(WORD) ?? []);
}

/** The words that carry a subject, each once, lower case, stop words left out; in Chinese and Japanese pairs of characters. */
export function contentWordsOf(text: string, language: string): ReadonlySet<string> {
  const primary = language.split('-')[0] ?? '';
  const stops = stopWordsOf(language);
  const content = new Set<string>();
  for (const word of IN_PAIRS.has(primary) ? pairsOf(text, stops) : wordsOf(text, primary))
    if (!stops.has(word)) content.add(word);
  return content;
}

/** How many words a set of `contentWordsOf` stands for. */
export const wordCountOf = (words: ReadonlySet<string>, language: string): number =>
  IN_PAIRS.has(language.split('-')[0] ?? '') ? words.size * WORDS_A_PAIR : words.size;

/** Share of the smaller set's words that the other has too, 0 to 1; 0 where one is empty. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}

/** Of scripts without spaces, this many characters are about a word. */
const CHARACTERS_A_WORD = 2;

/** How long a text is, in running words; scripts without spaces count two characters a word. */
export function runningWordsOf(text: string, language: string): number {
  const primary = language.split('-')[0] ?? '';
  if (IN_PAIRS.has(primary) || UNSPACED.has(primary)) return text.length / CHARACTERS_A_WORD;
  return text.match(WORD)?.length ?? 0;
}
