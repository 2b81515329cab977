import type { Span } from '../../text/span.ts';

/** Words between two quotation marks. */
export interface MarkedSpan {
  /** The words, marks left out. */
  readonly inner: Span;
  /** The words with their marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** True where the paragraph ends before the mark closes and the next one opens with a mark again. */
  readonly continues: boolean;
  /** Another mark of the same kind opens before this one closes: the next part of one speech, in lines that lost their paragraphs. */
  readonly isReopened?: boolean;
  /** The reporter’s words follow before another mark opens. */
  readonly isForgotten?: boolean;
  /** The part before it in one speech was no plain speech: whose words these are is not told by what stands before. */
  readonly isOrphan?: boolean;
  /** True where the paragraph ends before the mark closes, and nothing goes on: the closing mark was forgotten. */
  readonly isUnclosed: boolean;
  /** Who speaks, where a transcript writes it before the words: `"LUND: We stay."` */
  readonly label?: Span;
  /** Set apart by a dash at the paragraph's beginning, not by marks. */
  readonly isDialogue?: boolean;
}

/** Closing marks by opening mark. Sources: CLDR delimiters; Duden rule for »…«; French and Russian nesting. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '"': '"”“',
  '「': '」',
  '『': '』',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

const SINGLE = new Set(['‘', '‚', "'", '‹', '›']);
/** Marks that open or close by where they stand. */
const TWO_WAY = new Set(['"', "'", '”', '«', '»', '‹', '›', '“', '‘']);
const ANY_MARK = /["'“”„‟«»‹›「」『』‘’‚]/u;
/** Arabic ties a preposition to the marks with a long stroke: `بـ"…"`. */
const SPACE_OR_OPENING = /[\s([{\p{Pd}\p{Pi}\p{Ps}/:;,"'“„«¿¡ـ]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** A quotation inside single marks at top level needs this many letters: shorter ones are mostly apostrophes. */
const MIN_SINGLE_CHARACTERS = 8;
/** Marks nested deeper than this are noise, not speech; the bound keeps hostile text linear. */
const MAX_DEPTH = 6;

interface OpenMark {
  readonly at: number;
  readonly mark: string;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly mark: string;
  readonly isReopened?: boolean;
  readonly isForgotten?: boolean;
}

const spaceBefore = (text: string, at: number, from: number): boolean =>
  at <= from || SPACE_OR_OPENING.test(text.charAt(at - 1));
const spaceAfter = (text: string, at: number, to: number): boolean => at + 1 >= to || /\s/u.test(text.charAt(at + 1));

function isApostrophe(text: string, at: number, from: number, to: number): boolean {
  const before = at > from && LETTER.test(text.charAt(at - 1));
  const after = at + 1 < to && LETTER.test(text.charAt(at + 1));
  return before && after;
}

/** Whether the mark can open here: nothing glued before it, something glued after it (French puts a space inside «). */
function canOpen(text: string, at: number, from: number, to: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in CLOSERS)) return false;
  if (!TWO_WAY.has(mark)) return true;
  if (mark === '“') return true;
  // French elides before the mark: `d’« un pas »`.
  if (mark === '«') return spaceBefore(text, at, from) || text.charAt(at - 1) === '’' || !spaceAfter(text, at, to);
  if (mark === '‘') return spaceBefore(text, at, from) && !spaceAfter(text, at, to);
  return spaceBefore(text, at, from) && !spaceAfter(text, at, to);
}

/** Pairs the marks of one paragraph with a stack; also returns what stays open at its end. */
function pairMarks(text: string, from: number, to: number): { pairs: Pair[]; open: OpenMark[] } {
  const pairs: Pair[] = [];
  let open: OpenMark[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!ANY_MARK.test(mark)) continue;
    if ((mark === "'" || mark === '’') && isApostrophe(text, at, from, to)) continue;
    const depth = closingDepth(text, at, from, to, open);
    if (depth >= 0) {
      const opened = open[depth];
      if (opened !== undefined) pairs.push({ open: opened.at, close: at, mark: opened.mark });
      const from = firstOfSpeech(text, open, depth);
      for (let part = from; part < depth; part += 1) pairs.push(partOfSpeech(text, open, part));
      open = open.slice(0, from);
    } else if (canOpen(text, at, from, to)) {
      if (open.length >= MAX_DEPTH) {
        // A speech may have more parts than marks nest.
        if (isReopened(text, open[0], open[1])) pairs.push(partOfSpeech(text, open, 0));
        open = open.slice(1);
      }
      open.push({ at, mark });
    }
  }
  return { pairs, open };
}

/**
 * `'We stay. 'We always did.'`: a speech of several paragraphs opens a mark with each and closes one at its end. Index
 * in `open` of the first part of the speech whose last one stands at `depth`.
 */
function firstOfSpeech(text: string, open: readonly OpenMark[], depth: number): number {
  let from = depth;
  while (from > 0 && isReopened(text, open[from - 1], open[from])) from -= 1;
  return from;
}

/** Behind a full stop the speech goes on; behind `Lund said:` another begins and the mark that closes the first was forgotten. */
const isReopened = (text: string, part: OpenMark | undefined, next: OpenMark | undefined): boolean =>
  part !== undefined &&
  next !== undefined &&
  part.mark === next.mark &&
  /^\p{Lu}/u.test(text.slice(part.at + 1, part.at + 3)) &&
  /[.!?…:,]\s+$/u.test(text.slice(Math.max(0, next.at - 4), next.at)) &&
  /^\p{Lu}/u.test(text.slice(next.at + 1, next.at + 3));

function partOfSpeech(text: string, open: readonly OpenMark[], part: number): Pair {
  const close = (open[part + 1]?.at ?? 0) - 1;
  const isForgotten = /[:,]\s*$/u.test(text.slice(Math.max(0, close - 3), close + 1));
  return { open: open[part]?.at ?? 0, close, mark: open[part]?.mark ?? '', isReopened: true, isForgotten };
}

/** Index in `open` of the mark that `text[at]` closes, or -1. */
function closingDepth(text: string, at: number, from: number, to: number, open: readonly OpenMark[]): number {
  const mark = text.charAt(at);
  const glued = at > from && !/\s/u.test(text.charAt(at - 1));
  const straight = mark === '"' || mark === "'";
  if (straight && (!glued || (canOpen(text, at, from, to) && !/[\p{L}\p{N}\p{P}]/u.test(text.charAt(at - 1))))) {
    // A free-standing straight mark: French-like spacing inside straight marks closes only at a space on both sides.
    if (!(spaceAfter(text, at, to) && open.some((one) => one.mark === mark))) return -1;
  }
  if (mark === '’' && !glued) return -1;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const candidate = open[depth];
    if (candidate === undefined) continue;
    if ((CLOSERS[candidate.mark] ?? '').includes(mark) && !isTurned(text, at, from, to, candidate.mark)) return depth;
    // An apostrophe (`the residents’ homes`) must not close across a quotation that stands open.
    if ((SINGLE.has(mark) || mark === '’') && !SINGLE.has(candidate.mark)) return -1;
  }
  return -1;
}

/** `“` closes what `“` or `"` opened only where it hangs on the word before it: `"We won,“ she said`. */
function isTurned(text: string, at: number, from: number, to: number, opened: string): boolean {
  if (text.charAt(at) !== '“' || opened === '„') return false;
  const hangs = at > from && !/[\s([{\p{Pd}]/u.test(text.charAt(at - 1));
  return !hangs || (at + 1 < to && LETTER.test(text.charAt(at + 1)));
}

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
 * nested marks belong to the outer span, a span left open continues where the next paragraph opens with a mark.
 * Offsets in UTF-16 code units; linear in the text.
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  return paragraphs.flatMap((paragraph, index) => {
    const { pairs, open } = pairMarks(text, paragraph.start, paragraph.end);
    const next = paragraphs[index + 1];
    const last = open.findLast((one) => !SINGLE.has(one.mark));
    const isOpen = last !== undefined && !pairs.some((pair) => pair.open > last.at);
    const continues = isOpen && next !== undefined && opensWithMark(text, next);
    const whole: Pair[] = isOpen ? [...pairs, { open: last.at, close: paragraph.end, mark: last.mark }] : pairs;
    return outermost(whole.filter((pair) => isPlausible(text, pair)))
      .map((pair) => ({
        inner: trimmed(text, pair.open + 1, pair.close),
        outer: { start: pair.open, end: Math.min(pair.close + 1, paragraph.end) },
        paragraph: index,
        continues: (pair.isReopened === true && !pair.isForgotten) || (continues && pair.open === last.at),
        ...(pair.isReopened ? { isReopened: true } : {}),
        ...(pair.isForgotten ? { isForgotten: true } : {}),
        isUnclosed: isOpen && !continues && pair.open === last.at,
      }))
      .filter((span) => span.inner.end > span.inner.start && LETTER.test(text.slice(span.inner.start, span.inner.end)));
  });
}

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

/** `«Лёд толще, — пояснил он, — поэтому…»`: the reporter speaks between dashes inside the marks. */
const INTERRUPTION = /[,!?…]\s?[—–-]\s([^—–«»"“”]{3,90})[,.]\s?[—–-]\s/gu;

/** French sets the reporter between commas inside the marks: `« Personne, explique-t-elle, ne vient. »` */
const INCISE = /[,!?…]\s([^,«»“”!?…]{3,90})(?:,\s|[.]\s*$)/gu;

/** Cuts spans where a reporting clause stands inside the marks, between dashes or in French between commas. */
export function splitInterrupted(
  text: string,
  spans: readonly MarkedSpan[],
  isReporting: (clause: Span) => boolean,
  isIncise: (clause: Span) => boolean = () => false,
): MarkedSpan[] {
  return spans.flatMap((span) => {
    const inner = text.slice(span.inner.start, span.inner.end);
    const dashed = cutsIn(inner, span.inner.start, INTERRUPTION).filter(({ clause }) => isReporting(clause));
    const cuts =
      dashed.length > 0 ? dashed : cutsIn(inner, span.inner.start, INCISE).filter(({ clause }) => isIncise(clause));
    return piecesOf(span, cuts);
  });
}

/** A reporter's clause and where the speech before it ends and goes on. */
interface Cut {
  readonly clause: Span;
  readonly end: number;
  readonly resume: number;
}

function cutsIn(inner: string, offset: number, pattern: RegExp): Cut[] {
  return [...inner.matchAll(pattern)].map((match) => {
    const [whole, clause = ''] = match;
    const at = offset + match.index;
    const start = at + whole.indexOf(clause);
    return { clause: { start, end: start + clause.length }, end: at + 1, resume: at + whole.length };
  });
}

function piecesOf(span: MarkedSpan, cuts: readonly Cut[]): MarkedSpan[] {
  const pieces: MarkedSpan[] = [];
  let [innerStart, outerStart] = [span.inner.start, span.outer.start];
  for (const { end, resume } of cuts) {
    const piece = { ...span, continues: false, isUnclosed: false };
    pieces.push({ ...piece, inner: { start: innerStart, end }, outer: { start: outerStart, end } });
    [innerStart, outerStart] = [resume, resume];
  }
  if (innerStart >= span.inner.end) return pieces;
  const last = { inner: { start: innerStart, end: span.inner.end }, outer: { start: outerStart, end: span.outer.end } };
  return [...pieces, { ...span, ...last }];
}
