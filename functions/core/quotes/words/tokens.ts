import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { indexAt, type Span } from '../../text/span.ts';
import { lexiconFor } from './lexicon.ts';

/** One word, number or punctuation mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
}

/**
 * A full stop joins `tagesblatt.de` and `U.S.`, but not `the pier.Then`. Where a line may break inside a word (soft hyphen, zero-width
 * space, word joiner) the word goes on; beside a word they are nothing.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-‑&\u00ad\u200b\u2060]|\.(?!\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\u00ad\u200b\u2060]/gu;
const BREAKS_INSIDE = /[\u00ad\u200b\u2060]/u;
const ALL_BREAKS_INSIDE = /[\u00ad\u200b\u2060]/gu;

/** A word or name as it reads, without the places where its line may break: `Oa\u200bkes` → `Oakes`. */
export const asRead = (text: string): string => (BREAKS_INSIDE.test(text) ? text.replace(ALL_BREAKS_INSIDE, '') : text);
/**
 * The tokens of one stretch of text, in order; scripts without spaces are cut by `Intl.Segmenter`. `She said no.` has
 * four.
 */
export function tokenize(text: string, span: Span, language: LanguageTag): Token[] {
  return partOf(language, WORDS)?.isUnspaced
    ? segmentWords(text, span, language)
    : matchWords(text, span, partOf(language, WORDS)?.clipped);
}

function matchWords(text: string, span: Span, clipped: RegExp | undefined): Token[] {
  const tokens: Token[] = [];
  // One object for each word of the article: loops, not chains, keep the garbage collector out of it (measured 24
  // November 2026).
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const [word] = match;
    const start = span.start + match.index;
    const head = clipped === undefined || word.length < 3 ? undefined : clipped.exec(word)?.[0];
    if (head !== undefined) tokens.push(toToken(head, start));
    const from = head?.length ?? 0;
    tokens.push(toToken(from === 0 ? word : word.slice(from), start + from));
  }
  return tokens;
}

/** The tokens of a stretch, taken from those of the whole text if no word crosses its borders. */
export type TokensIn = (span: Span) => readonly Token[];

/** Reads stretches of a text whose tokens are known, in order, in `all`. */
export function tokensWithin(text: string, all: readonly Token[], language: LanguageTag): TokensIn {
  return (span) => {
    const from = indexAt(all, span.start);
    const first = (all[from]?.end ?? 0) > span.start && all[from]?.start === span.start ? from : from + 1;
    const last = indexAt(all, span.end - 1);
    const crosses = (all[first - 1]?.end ?? 0) > span.start || (all[last]?.end ?? 0) > span.end;
    return all.length === 0 || crosses ? tokenize(text, span, language) : all.slice(first, last + 1);
  };
}

function segmentWords(text: string, span: Span, language: LanguageTag): Token[] {
  const tokens: Token[] = [];
  const { cues } = lexiconFor(language);
  const glued = partOf(language, WORDS)?.gluedPronoun;
  for (const { segment, index } of segmenterFor(language).segment(text.slice(span.start, span.end))) {
    const start = span.start + index;
    const before = tokens.at(-1);
    if (segment.trim() === '') continue;
    // The segmenter's dictionary holds `他說` as one word.
    if (glued?.test(segment)) tokens.push(toToken(segment.slice(0, 1), start), toToken(segment.slice(1), start + 1));
    // After a name it does not know, it splits the verb: 潘|锐|坦|言.
    else if (
      before?.end === start &&
      segment.length === 1 &&
      before.text.length === 1 &&
      cues.has(before.text + segment)
    )
      tokens[tokens.length - 1] = toToken(before.text + segment, before.start);
    else tokens.push(toToken(segment, start));
  }
  return tokens;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one loads a dictionary: for short spans that costs more than the work (measured 24 November 2026). */
function segmenterFor(language: LanguageTag): Intl.Segmenter {
  const primary = primaryOf(language);
  const known = segmenters.get(primary);
  if (known) return known;
  const made = new Intl.Segmenter(primary, { granularity: 'word' });
  segmenters.set(primary, made);
  return made;
}

/** One apostrophe for both kinds, and Arabic without the marks that only careful writers use: `ذكّرت` is `ذكرت`. */
const plain = (lower: string): string =>
  UNEVEN.test(lower) ? lower.replaceAll('’', "'").replace(/[\u064B-\u0652]/gu, '') : lower;
const UNEVEN = /[’\u064B-\u0652]/u;

function toToken(text: string, start: number): Token {
  const end = start + text.length;
  // Ideographs have no capitals: checking each word against five patterns took a third of the time (measured 24
  // November 2026).
  if (isIdeograph(text.charCodeAt(0))) return { text, lower: text, start, end, isWord: true, isCapital: false };
  return {
    text,
    lower: plain(asRead(text).toLowerCase()),
    start,
    end,
    isWord: /^[\p{L}\p{N}]/u.test(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}

/** The block of unified ideographs, all of them letters. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
