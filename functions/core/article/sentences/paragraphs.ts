import type { Span } from '../../text/span.ts';

/** In a text wrapped by hand, lines are at most this long; a longer one is a paragraph of its own. */
const MAX_WRAPPED_LINE = 100;
/** A text needs this many single breaks before they are taken for wrapping. */
const MIN_WRAPPED_LINES = 6;

/**
 * The paragraphs of plain text, without surrounding white space. A blank line always separates them; so does a single
 * line break, unless the text is wrapped by hand (most lines short and not ending a sentence). UTF-16 offsets, linear.
 * `One.\n\nTwo.` gives two spans: 0 to 4, and 6 to 10.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  return isWrapped(text, lines) ? blocksOf(lines) : lines.filter((line) => line.end > line.start);
}

/** Line breaks of every system, including those of old word processors and of Unicode. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(LINE_BREAK)) {
    lines.push(trimSpan(text, start, index));
    start = index + mark.length;
  }
  return [...lines, trimSpan(text, start, text.length)];
}

function trimSpan(text: string, start: number, end: number): Span {
  if (!/[^\s\p{Cf}]/u.test(text.slice(start, end))) return { start, end: start }; // nothing visible
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  // The mark of a list item is layout; a dash may open speech and is kept.
  if (/^[*•‣▪●◦]\s$/u.test(text.slice(from, Math.min(from + 2, to)))) from += 2;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const filled = lines.filter((line) => line.end > line.start);
  if (filled.some((line) => line.end - line.start > MAX_WRAPPED_LINE)) return false;
  const followed = lines.filter((line, index) => line.end > line.start && isFilled(lines[index + 1]));
  if (followed.length < MIN_WRAPPED_LINES) return false;
  const open = followed.filter((line) => !/[.!?…。！？।:"”»]$/u.test(text.slice(line.start, line.end)));
  return open.length * 2 > followed.length;
}

const isFilled = (line: Span | undefined): boolean => line !== undefined && line.end > line.start;

function blocksOf(lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open = false;
  for (const line of lines) {
    if (line.end === line.start) open = false;
    else if (open) blocks[blocks.length - 1] = { start: blocks.at(-1)?.start ?? line.start, end: line.end };
    else {
      blocks.push(line);
      open = true;
    }
  }
  return blocks;
}
