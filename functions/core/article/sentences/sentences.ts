import type { LanguageTag } from '../../text/language-tag.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence } from '../article.ts';
import { endsSentence } from './sentence-ends.ts';

/**
 * Where a sentence may end: at a stop of any script, or at a blank line if a caller passes several paragraphs as one.
 */
const CANDIDATE = /[.…\p{Sentence_Terminal}]+|\n[^\S\n]*\n/gu;

/**
 * Cuts paragraphs into sentences: in order, not overlapping, without surrounding white space, and with no other text
 * left out. The language's abbreviations, ordinals and speech verbs decide where a stop ends nothing. UTF-16 offsets,
 * linear. `Dr. Lund left. She was late.` gives two sentences.
 */
export function splitSentences(text: string, language: LanguageTag, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    cut(text.slice(paragraph.start, paragraph.end), language).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      paragraph: index,
    })),
  );
}

function cut(body: string, language: LanguageTag): Span[] {
  const sentences: Span[] = [];
  let [start, counted, isQuoted] = [0, 0, false];
  const close = (end: number): void => {
    const span = trim(body, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (const { 0: stop, index } of body.matchAll(CANDIDATE)) {
    if (stop.startsWith('\n')) close(index);
    else {
      for (; counted < index; counted += 1) if (body[counted] === '"') isQuoted = !isQuoted;
      const end = endsSentence(body, { start, at: index, stop, language, isQuoted });
      if (end !== undefined) close(end);
    }
  }
  close(body.length);
  return sentences;
}

function trim(body: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(body.charAt(start))) start += 1;
  while (end > start && /\s/u.test(body.charAt(end - 1))) end -= 1;
  return { start, end };
}
