import { LETTER, SINGLE } from './mark-signs.ts';

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
/** Marks that open or close depending on where they are. */
const TWO_WAY = new Set(['"', "'", '”', '«', '»', '‹', '›', '“', '‘']);
const ANY_MARK = /["'“”„‟«»‹›「」『』‘’‚]/u;
/** Arabic attaches a preposition to the marks with a long stroke: `بـ"…"`. */
const SPACE_OR_OPENING = /[\s([{\p{Pd}\p{Pi}\p{Ps}/:;,"'“„«¿¡ـ]/u;
/** Marks nested deeper than this are noise, not speech; the bound keeps hostile text linear. */
const MAX_DEPTH = 6;

interface OpenMark {
  readonly at: number;
  readonly mark: string;
}

/** The marks of a paragraph. */
export interface PairedMarks {
  readonly pairs: Pair[];
  /** What is still open at its end. */
  readonly open: OpenMark[];
  /** A mark before all others that closes nothing: what it ends may have begun in a paragraph before. */
  readonly loose: number | undefined;
}

export interface Pair {
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

/** Hebrew `מנכ"ל`: the mark before the last letter shows an abbreviation. A prefix before a quotation has a longer word behind it. */
const ACRONYM = /^\p{Script=Hebrew}["“”״]\p{Script=Hebrew}(?:[^\p{L}]|$)/u;

/**
 * `‘We keep the workers’ hall,’ she said`: behind a plural and before a small word the mark is an owner's, if one that ends speech follows
 * before another opens.
 */
function isOwners(text: string, at: number, to: number): boolean {
  if (!OWNER.test(text.slice(at - 2, at + 3))) return false;
  const behind = text.slice(at + 1, Math.min(to, at + MAX_TO_CLOSING));
  const opening = behind.search(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/u);
  return /[,.!?…]['’](?=\s|$)/u.test(opening < 0 ? behind : behind.slice(0, opening));
}
const OWNER = /^\p{Ll}\p{Ll}['’]\s\p{Ll}$/u;
/** Speech ends within so many UTF-16 units behind an apostrophe in it; bounds the work. */
const MAX_TO_CLOSING = 400;

/** Whether the mark can open here: nothing glued before it, something glued after it (French puts a space inside «). */
function canOpen(text: string, at: number, from: number, to: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in CLOSERS)) return false;
  if (!TWO_WAY.has(mark)) return true;
  // French `là-bas », a indiqué`: no words begin with a comma.
  if (/[,;:!?)]/u.test(text.charAt(at + 1))) return false;
  // German `… geweint“, sagte`: attached to the word before, with none behind, it only closes.
  if (mark === '“') return spaceBefore(text, at, from) || (at + 1 < to && LETTER.test(text.charAt(at + 1)));
  // French elides before the mark: `d’« un pas »`.
  if (mark === '«') return spaceBefore(text, at, from) || text.charAt(at - 1) === '’' || !spaceAfter(text, at, to);
  if (mark === '‘') return spaceBefore(text, at, from) && !spaceAfter(text, at, to);
  return (spaceBefore(text, at, from) || isBehindPrefix(text, at, from)) && !spaceAfter(text, at, to);
}

/** Hebrew `ש"הגשר ייסגר"`: a prefix of one letter is written together with the marks. */
const isBehindPrefix = (text: string, at: number, from: number): boolean =>
  HEBREW_PREFIX.test(text.slice(Math.max(from, at - 2), at + 3)) && spaceBefore(text, at - 1, from);
const HEBREW_PREFIX = /^(?:\P{L})?\p{Script=Hebrew}["“”״]\p{Script=Hebrew}{2}$/u;

/**
 * Pairs the marks of one paragraph with a stack; also returns what is still open at its end, and what closes nothing. `“No,” she said.` gives
 * one pair, at 0 and 4.
 */
export function pairMarks(text: string, from: number, to: number): PairedMarks {
  const pairs: Pair[] = [];
  let open: OpenMark[] = [];
  let loose: number | undefined;
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!ANY_MARK.test(mark)) continue;
    if ((mark === "'" || mark === '’') && (isApostrophe(text, at, from, to) || isOwners(text, at, to))) continue;
    if (ACRONYM.test(text.slice(Math.max(from, at - 1), Math.min(to, at + 3)))) continue;
    const depth = closingDepth(text, at, from, to, open);
    if (depth >= 0) {
      const opened = open[depth];
      if (opened !== undefined) pairs.push({ open: opened.at, close: at, mark: opened.mark });
      const from = firstOfSpeech(text, open, depth);
      for (let part = from; part < depth; part += 1) pairs.push(partOfSpeech(text, open, part));
      open = open.slice(0, from);
    } else if (canOpen(text, at, from, to)) {
      if (open.length >= MAX_DEPTH) {
        // A speech may have more parts than marks can nest.
        if (isReopened(text, open[0], open[1])) pairs.push(partOfSpeech(text, open, 0));
        open = open.slice(1);
      }
      open.push({ at, mark });
    } else if (pairs.length === 0 && open.length === 0 && !SINGLE.has(mark)) loose ??= at;
  }
  return { pairs, open, loose };
}

/** Whether the mark at `at` may close what `opened` opened. `”` closes `“`. */
export const closes = (text: string, at: number, opened: string): boolean =>
  (CLOSERS[opened] ?? '').includes(text.charAt(at));

/**
 * `'We stay. 'We always did.'`: a speech of several paragraphs opens a mark with each and closes one at its end. Index
 * in `open` of the first part of the speech whose last part is at `depth`.
 */
function firstOfSpeech(text: string, open: readonly OpenMark[], depth: number): number {
  let from = depth;
  while (from > 0 && isReopened(text, open[from - 1], open[from])) from -= 1;
  return from;
}

/**
 * After a full stop the speech continues; after `Lund said:` another one begins, and the mark that closes the first was
 * forgotten.
 */
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
    // An apostrophe (`the residents’ homes`) must not close a mark across a quotation that is still open.
    if ((SINGLE.has(mark) || mark === '’') && !SINGLE.has(candidate.mark)) return -1;
  }
  return -1;
}

/** `“` closes what `“` or `"` opened only if it is attached to the word before it: `"We won,“ she said`. */
function isTurned(text: string, at: number, from: number, to: number, opened: string): boolean {
  if (text.charAt(at) !== '“' || opened === '„') return false;
  const hangs = at > from && !/[\s([{\p{Pd}]/u.test(text.charAt(at - 1));
  return !hangs || (at + 1 < to && LETTER.test(text.charAt(at + 1)));
}
