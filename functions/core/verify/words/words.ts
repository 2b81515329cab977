import { WORDS } from '../../languages/listed/words.ts';
import { inAnyLanguage, partOf } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { stemmerOf } from './stem.ts';

/** One word of a text or claim, ready to be compared. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** Written with a capital. */
  readonly isCapital: boolean;
  /** First word of its sentence, or after an opening mark: its capital means nothing. */
  readonly opens: boolean;
  /** Has a meaning of its own: not a stop word. */
  readonly isContent: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const OPENS = /(?:[:"“„«‘'([–—•]|\s-)\s?$/u;

/** `I'm`, `I've`: stop words in whatever form. */
const emptyWord = once(() => new RegExp(`^(?:${inAnyLanguage(WORDS, ({ emptyBeginnings }) => emptyBeginnings)})`, 'u'));

const segmenters = new Map<string, Intl.Segmenter>();

function* unspacedWords(body: string, language: string): Generator<{ text: string; at: number }> {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  for (const { segment, index, isWordLike } of segmenter.segment(body))
    if (isWordLike) yield { text: segment, at: index };
}

function* spacedWords(body: string): Generator<{ text: string; at: number }> {
  for (const match of body.matchAll(WORD)) {
    let at = match.index;
    // A hyphen joins words that may also stand alone: `first-half` is `first half`.
    for (const part of match[0].split('-')) {
      if (part !== '') yield { text: part, at };
      at += part.length + 1;
    }
  }
}

/**
 * The words of a stretch of text in order; scripts without spaces through `Intl.Segmenter`. Empty for no letters. `The
 * pier’s end` gives `The`, `pier’s`, `end`.
 */
export function wordsIn(text: string, span: Span, language: string): Word[] {
  const body = text.slice(span.start, span.end);
  const stops = stopWordsOf(language);
  const stem = stemmerOf(language);
  const empty = emptyWord();
  const found = partOf(language, WORDS)?.isUnspaced ? unspacedWords(body, language) : spacedWords(body);
  return Array.from(found, ({ text: word, at }, index): Word => {
    const lower = word.normalize('NFC').replace(/’/gu, "'").toLowerCase();
    return {
      start: span.start + at,
      end: span.start + at + word.length,
      text: word,
      lower,
      stem: stem(lower),
      isCapital: /^\p{Lu}/u.test(word),
      opens: index === 0 || OPENS.test(body.slice(Math.max(0, at - 2), at)),
      isContent: !stops.has(lower) && !empty.test(lower) && !/^\p{N}/u.test(lower),
    };
  });
}
