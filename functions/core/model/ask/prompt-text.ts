import type { Span } from '../../text/span.ts';

/**
 * Control characters, bidirectional marks, tags and variation selectors, which a reader of the article does not see. The joiners
 * that Persian and Hindi need (ZWNJ, ZWJ) stay.
 */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu;
/** The beginning of a number as the prompt writes it: `[s1`. */
const POINTER = /\[(\s*[sqp]\s*\d)/giu;

/** A piece of the article as it may stand in a prompt: on one line, without invisible characters or the prompt's own numbers (`[s1]` → `(s1]`). */
export const promptText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(POINTER, '($1').trim();

/** The first `length` code points of a text, with an ellipsis where there are more. */
export function head(text: string, length: number): string {
  const start = text.slice(0, 2 * length); // a code point is at most two units
  const points = [...start];
  return points.length > length || start.length < text.length ? `${points.slice(0, length).join('')}…` : text;
}

/** A sentence of more code points is a table or a file, and only its beginning is shown. */
const SHOWN_OF_SENTENCE = 4_000;

/** The sentence at a span of a text, as a prompt shows it. */
export const shownOf = (text: string, { start, end }: Span): string =>
  head(promptText(text.slice(start, end)), SHOWN_OF_SENTENCE);
