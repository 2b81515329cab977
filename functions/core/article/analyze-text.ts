import { WORDS } from '../languages/listed/words.ts';
import { partOf } from '../languages/part-of.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import type { Span } from '../text/span.ts';
import type { AnalyzedText } from './article.ts';
import { type Cleaning, markBoilerplate } from './furniture/mark-furniture.ts';
import { findParagraphs } from './sentences/paragraphs.ts';
import { splitSentences } from './sentences/sentences.ts';

/** An analyzed text, and what its own lines state about it. */
export interface TextWithMetadata extends AnalyzedText {
  readonly title?: { readonly text: string; readonly span: Span };
  readonly byline?: string;
  readonly dateline?: string;
  /** The dateline's date, ISO 8601, where day, month and year are given. */
  readonly date?: string;
}

/**
 * Finds the paragraphs, sentences and skipped ranges of a text, which is left unchanged. Offsets are UTF-16 code units.
 * `title` is a title known from elsewhere. Never throws; an empty text has no paragraphs. Linear in the text. `By Ada
 * Lund\n\nThe pier opens. It is new.` gives the byline `Ada Lund` and two sentences.
 */
export function analyzeText(text: string, language: LanguageTag, options: { title?: string } = {}): TextWithMetadata {
  const cleaning = markBoilerplate(text, findParagraphs(text), { language, title: options.title });
  const { skipped, paragraphs, byline, dateline, date } = cleaning;
  return {
    text,
    language,
    paragraphs,
    sentences: splitSentences(text, language, paragraphs),
    skipped,
    words: countWords(text, language, paragraphs),
    ...titleOf(text, cleaning),
    ...(byline ? { byline } : {}),
    ...(dateline ? { dateline } : {}),
    ...(date ? { date } : {}),
  };
}

const titleOf = (text: string, { title }: Cleaning): { title?: { text: string; span: Span } } =>
  title ? { title: { text: text.slice(title.start, title.end), span: title } } : {};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

function countPieces(segmenter: Intl.Segmenter, body: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(body)) if (isWordLike) words += 1;
  return words;
}

function countWords(text: string, language: LanguageTag, paragraphs: readonly Span[]): number {
  // One segmenter for all paragraphs: making one costs more than segmenting a paragraph.
  const segmenter = partOf(language, WORDS)?.isUnspaced
    ? new Intl.Segmenter(language, { granularity: 'word' })
    : undefined;
  const count = (body: string): number => (segmenter ? countPieces(segmenter, body) : (body.match(WORD)?.length ?? 0));
  return paragraphs.reduce((sum, { start, end }) => sum + count(text.slice(start, end)), 0);
}
