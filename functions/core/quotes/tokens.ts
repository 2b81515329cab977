import type { Span } from '../span.ts';

/** One word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-‑&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s]/gu;
const NO_SPACES = /^(?:zh|ja|th|lo|km|my)\b/;

/** The tokens of one stretch of text, in order; scripts without spaces are cut by `Intl.Segmenter`. */
export function tokenize(text: string, span: Span, language: string): Token[] {
  return NO_SPACES.test(language) ? segmentWords(text, span, language) : matchWords(text, span);
}

function matchWords(text: string, span: Span): Token[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) =>
    toToken(match[0], span.start + match.index),
  );
}

function segmentWords(text: string, span: Span, language: string): Token[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text.slice(span.start, span.end))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => toToken(segment, span.start + index));
}

function toToken(text: string, start: number): Token {
  return {
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    isWord: /^[\p{L}\p{N}]/u.test(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}
