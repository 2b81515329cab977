import type { Span } from '../span.ts';

/** One word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
}

/** A full stop joins `tagesblatt.de` and `U.S.`, but not `the pier.Then`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-‑&]|\.(?!\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s]/gu;
/** French, Italian and Catalan elide the article: `l’architecte` is two words. */
const ELIDING = /^(?:fr|it|ca)\b/;
const ELISION = /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all|un)['’](?=\p{L})/iu;
const NO_SPACES = /^(?:zh|ja|th|lo|km|my)\b/;

/** The tokens of one stretch of text, in order; scripts without spaces are cut by `Intl.Segmenter`. */
export function tokenize(text: string, span: Span, language: string): Token[] {
  return NO_SPACES.test(language) ? segmentWords(text, span, language) : matchWords(text, span, ELIDING.test(language));
}

function matchWords(text: string, span: Span, isEliding: boolean): Token[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].flatMap((match) => {
    const start = span.start + match.index;
    const elided = isEliding ? ELISION.exec(match[0])?.[0] : undefined;
    if (elided === undefined) return [toToken(match[0], start)];
    return [toToken(elided, start), toToken(match[0].slice(elided.length), start + elided.length)];
  });
}

function segmentWords(text: string, span: Span, language: string): Token[] {
  return [...segmenterFor(language).segment(text.slice(span.start, span.end))]
    .filter(({ segment }) => segment.trim() !== '')
    .flatMap(({ segment, index }) => {
      const start = span.start + index;
      // The segmenter's dictionary holds `他說` as one word.
      if (!GLUED_PRONOUN.test(segment)) return [toToken(segment, start)];
      return [toToken(segment.slice(0, 1), start), toToken(segment.slice(1), start + 1)];
    });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one loads a dictionary: for short spans that costs more than the work (measured 24 November 2026). */
function segmenterFor(language: string): Intl.Segmenter {
  const primary = language.split('-', 1)[0] ?? language;
  const known = segmenters.get(primary);
  if (known) return known;
  const made = new Intl.Segmenter(primary, { granularity: 'word' });
  segmenters.set(primary, made);
  return made;
}

const GLUED_PRONOUN = /^[他她][^们們人]$/u;

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
