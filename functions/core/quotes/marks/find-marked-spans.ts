import type { Span } from '../../text/span.ts';
import { acrossParagraphs, type SpeechPart } from './across-paragraphs.ts';
import { LETTER, SINGLE } from './mark-signs.ts';
import type { MarkedSpan } from './marked-span.ts';
import { type Pair, pairMarks } from './pair-marks.ts';

/** A quotation inside single marks at top level needs this many letters: shorter ones are mostly apostrophes. */
const MIN_SINGLE_CHARACTERS = 8;

const trimmed = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

function isPlausible(text: string, pair: Pair): boolean {
  const length = pair.close - pair.open - 1;
  if (length <= 0) return false;
  if (!SINGLE.has(pair.mark)) return true;
  return length >= MIN_SINGLE_CHARACTERS && /\s/u.test(text.slice(pair.open, pair.close));
}

/**
 * The outermost quotation spans of each paragraph, sorted. Straight marks pair by context, apostrophes are not marks,
 * nested marks belong to the outer span, a span left open continues where the next paragraph opens with a mark. Offsets
 * in UTF-16 code units; linear in the text. `“No,” she said.` gives the span of `No,`.
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const marks = paragraphs.map((paragraph) => pairMarks(text, paragraph.start, paragraph.end));
  return paragraphs.flatMap((paragraph, index) => {
    const { pairs, open } = marks[index] ?? { pairs: [], open: [] };
    const next = paragraphs[index + 1];
    const last = open.findLast((one) => !SINGLE.has(one.mark));
    const isOpen = last !== undefined && !pairs.some((pair) => pair.open > last.at);
    const continues = isOpen && next !== undefined && opensWithMark(text, next);
    const whole: Pair[] = isOpen ? [...pairs, { open: last.at, close: paragraph.end, mark: last.mark }] : pairs;
    const own = outermost(whole.filter((pair) => isPlausible(text, pair))).map((pair) => ({
      inner: trimmed(text, pair.open + 1, pair.close),
      outer: { start: pair.open, end: Math.min(pair.close + 1, paragraph.end) },
      paragraph: index,
      continues: (pair.isReopened === true && !pair.isForgotten) || (continues && pair.open === last.at),
      ...(pair.isReopened ? { isReopened: true } : {}),
      ...(pair.isForgotten ? { isForgotten: true } : {}),
      isUnclosed: isOpen && !continues && pair.open === last.at,
    }));
    const parts = isOpen && !continues ? acrossParagraphs(text, paragraphs, marks, index, last) : [];
    const spans = parts.length > 0 ? [...own.filter(({ isUnclosed }) => !isUnclosed), ...partsOf(text, parts)] : own;
    return spans.filter(
      (span) => span.inner.end > span.inner.start && LETTER.test(text.slice(span.inner.start, span.inner.end)),
    );
  });
}

/** The parts of one speech, each in its paragraph; only the first and the last have a mark. */
const partsOf = (text: string, parts: readonly SpeechPart[]): MarkedSpan[] =>
  parts.map(({ start, end, paragraph }, at) => ({
    inner: trimmed(text, at === 0 ? start + 1 : start, at === parts.length - 1 ? end - 1 : end),
    outer: { start, end },
    paragraph,
    continues: at < parts.length - 1,
    isUnclosed: false,
    openedAt: parts[0]?.start ?? start,
  }));

const opensWithMark = (text: string, paragraph: Span): boolean => /["“„«»「『]/u.test(text.charAt(paragraph.start));

function outermost(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open || b.close - a.close);
  const kept: Pair[] = [];
  for (const pair of sorted) {
    const outer = kept.at(-1);
    if (outer === undefined || pair.open > outer.close) kept.push(pair);
  }
  return kept;
}
