import type { Span } from '../../text/span.ts';

/** In a text wrapped by hand, lines are at most this long; a longer one is a paragraph of its own. */
const MAX_WRAPPED_LINE = 100;
/** A text needs this many single breaks before they are taken for wrapping. */
const MIN_WRAPPED_LINES = 6;
/** So few are enough where half of them stand before a small letter. */
const FEW_WRAPPED_LINES = 2;

/**
 * The paragraphs of plain text, without surrounding white space. A blank line always parts them; a single line break
 * does unless the text is wrapped by hand (most lines short and not ending a sentence); then a line set in parts two
 * paragraphs as well. UTF-16 offsets, linear. `One.\n\nTwo.` gives two spans: 0 to 4, and 6 to 10.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  return isWrapped(text, lines) ? blocksOf(text, lines) : lines.filter(isFilled);
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
  const filled = lines.filter(isFilled);
  if (filled.some((line) => line.end - line.start > MAX_WRAPPED_LINE)) return false;
  const followed = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return isFilled(line) && next !== undefined && isFilled(next) ? [{ line, next }] : [];
  });
  const open = followed.filter(({ line }) => !/[.!?…。！？।:"”»]$/u.test(text.slice(line.start, line.end)));
  const goingOn = open.filter(({ next }) => /^\p{Ll}/u.test(text.slice(next.start, next.end)));
  return (
    open.length * 2 > followed.length &&
    (followed.length >= MIN_WRAPPED_LINES ||
      (goingOn.length >= FEW_WRAPPED_LINES && goingOn.length * 2 >= followed.length))
  );
}

const isFilled = ({ start, end }: Span): boolean => end > start;

/** `    "At this time` in copy whose other lines stand at the margin. */
const INDENTATION = /(?:^|[\n\r])(?: {2,8}|\t)$/u;
const isIndented = (text: string, { start }: Span): boolean =>
  INDENTATION.test(text.slice(Math.max(0, start - 9), start));

function blocksOf(text: string, lines: readonly Span[]): Span[] {
  const filled = lines.filter(isFilled);
  const indented = new Set(filled.filter((line) => isIndented(text, line)));
  const hasMargin = indented.size * 2 < filled.length;
  const blocks: Span[] = [];
  let open = false;
  for (const line of lines) {
    if (!isFilled(line)) open = false;
    else if (open && !(hasMargin && indented.has(line)))
      blocks[blocks.length - 1] = { start: blocks.at(-1)?.start ?? line.start, end: line.end };
    else {
      blocks.push(line);
      open = true;
    }
  }
  return blocks;
}
