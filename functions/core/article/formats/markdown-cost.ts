/**
 * The parser's time grows with the square of the marks in one block (November 2026: 10,000 marks 1.8 s) and with the
 * number of lines (20,000 headings 0.5 s); nested quotes and lists make it recurse. A news article has a hundred marks.
 */
const MAX_SQUARED_MARKS = 10_000_000;
const MAX_LINES = 20_000;
const MAX_NESTING = 50;
const MAX_INDENT = 120;

/**
 * Whether the Markdown parser would take seconds for this text or overflow its stack: true for 10,000 asterisks in a
 * row, false for `# Pier opens`. Linear.
 */
export function isCostlyMarkdown(markdown: string): boolean {
  const lines = markdown.split('\n');
  if (lines.length > MAX_LINES || lines.some(isNestedDeep)) return true;
  let [marks, squared] = [0, 0];
  for (const line of [...lines, '']) {
    if (line.trim() === '') {
      squared += marks ** 2;
      marks = 0;
    } else marks += marksIn(line);
  }
  return squared > MAX_SQUARED_MARKS;
}

/** An underline turns all lines above it into a heading, and an item opens a list: each costs as much as marks. */
const marksIn = (line: string): number =>
  (/^\s{0,3}(?:=+|-+)\s*$/u.test(line) ? 2 : 0) +
  (/^\s{0,99}(?:[-+]|\d{1,9}[.)])\s/u.test(line) ? 1 : 0) +
  (line.match(/[*_~`[\]()<>!&^\\|@\t]/gu)?.length ?? 0);

function isNestedDeep(line: string): boolean {
  const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u.exec(line)?.[0] ?? '';
  const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  return (
    (containers.match(/>|[-*+]|\d+[.)]/gu)?.length ?? 0) > MAX_NESTING || (indent > MAX_INDENT && containers !== '')
  );
}
