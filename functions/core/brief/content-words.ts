import { stopWordsOf } from './stop-words.ts';

/** Scripts without spaces between words: only a dictionary finds them. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

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

/** All words in order, lower-cased; through `Intl.Segmenter` where the script has no spaces. Empty for no letters. */
export function wordsOf(text: string, language: string): string[] {
  const primary = language.split('-')[0] ?? '';
  if (UNSPACED.has(primary)) return [...unspacedWords(text, primary)];
  return text.toLowerCase().match(WORD) ?? [];
}

/** The words that carry a subject, each once: stop words left out. */
export function contentWordsOf(text: string, language: string): ReadonlySet<string> {
  const stops = stopWordsOf(language);
  return new Set(wordsOf(text, language).filter((word) => !stops.has(word)));
}

/** Share of the smaller set's words that the other has too, 0 to 1; 0 where one is empty. */
export function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
