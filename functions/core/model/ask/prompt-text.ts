import type { Span } from '../../text/span.ts';

// Controls, bidirectional marks, tags and variation selectors: nothing a reader of the article sees. The joiners that Persian and
// Hindi need (ZWNJ, ZWJ) stay.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu;
// What the prompt itself uses to number things and to part the article from the rest.
const POINTER = /\[(\s*[sqp]\s*\d)/giu;

/** A stretch of the article as it may stand in a prompt: one line, nothing unseen, no brackets that look like our numbers. */
export const promptText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(POINTER, '($1').trim();

/** Code points of a text: its first `length`, with an ellipsis where there are more. */
export function head(text: string, length: number): string {
  const start = text.slice(0, 2 * length); // a code point is at most two units
  const points = [...start];
  return points.length > length || start.length < text.length ? `${points.slice(0, length).join('')}…` : text;
}

/** A sentence of more code points is no sentence but a table or a file: its beginning is shown. */
const SHOWN_OF_SENTENCE = 4_000;

/** What a prompt shows of a sentence. */
export const shownOf = (text: string, { start, end }: Span): string =>
  head(promptText(text.slice(start, end)), SHOWN_OF_SENTENCE);
