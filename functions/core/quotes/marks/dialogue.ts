import { GRAMMAR } from '../../languages/listed/grammar.ts';
import { partOf } from '../../languages/part-of.ts';
import type { Span } from '../../text/span.ts';
import type { MarkedSpan } from './marked-span.ts';

const OPENS = /^[—–]\s?(?=[\p{L}¿¡«"])/u;
/** Between speech and reporter: `, — сказала она. —`, ` —dijo ella—`, ` — disse ela.` */
const TURN = /\s?[—–]\s?/gu;
/** French has no second dash: `— Entrez, dit-elle.` */
const FRENCH_TURN = /[,!?…]\s/gu;
/** A longer piece is speech, not a reporter's clause. */
const MAX_REPORT = 120;

/**
 * The speech of paragraphs that open with a dash and hold a reporter's clause; `isReport` judges a clause by its words.
 * Without such a clause a dash may open a list, and nothing is speech. In `— Entrez, dit-elle.` it is `Entrez`. Offsets
 * in UTF-16 code units; linear.
 */
export function findDialogue(
  text: string,
  language: string,
  paragraphs: readonly Span[],
  isReport: (clause: Span) => boolean,
): MarkedSpan[] {
  if (!partOf(language, GRAMMAR)?.setsDialogueWithDashes) return [];
  return paragraphs.flatMap((paragraph, index) => {
    const lead = OPENS.exec(text.slice(paragraph.start, paragraph.start + 4))?.[0];
    if (lead === undefined) return [];
    const from = { start: paragraph.start + lead.length, end: paragraph.end };
    const pieces = piecesOf(text, from, TURN);
    const spoken = pieces.length > 1 ? speechIn(text, pieces, isReport) : frenchSpeech(text, from, isReport);
    return spoken.map((span, at) => ({
      inner: span,
      outer: { start: at === 0 ? paragraph.start : span.start, end: span.end },
      paragraph: index,
      continues: false,
      isUnclosed: false,
      isDialogue: true,
    }));
  });
}

function piecesOf(text: string, span: Span, turn: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(turn)) {
    const at = span.start + match.index;
    if (at > start) pieces.push({ start, end: at });
    start = at + match[0].length;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Every second piece is the reporter's if it holds a verb of speech. */
function speechIn(text: string, pieces: readonly Span[], isReport: (clause: Span) => boolean): Span[] {
  const reports: boolean[] = [];
  // After the reporter's clause speech continues, though it may hold a verb of speech itself: `—dijo ella—. Ya nos lo
  // prometieron.`
  for (const [at, piece] of pieces.entries())
    reports.push(at > 0 && !reports[at - 1] && piece.end - piece.start <= MAX_REPORT && isReport(piece));
  if (!reports.includes(true)) return [];
  return pieces.filter((_, at) => !reports[at]).map((piece) => withoutLeadingStop(text, upToMarked(text, piece)));
}

/** Behind the speech: a sentence that opens with marks is quoted by the reporter, with an attribution of its own. */
const MARKED_SENTENCE = /[.!?…]\s(?=[«“"„])/u;
function upToMarked(text: string, piece: Span): Span {
  const found = MARKED_SENTENCE.exec(text.slice(piece.start, piece.end));
  return found ? { start: piece.start, end: piece.start + found.index + 1 } : piece;
}

/** Spanish puts the reporter's full stop after the dash: `—dijo ella—. Es de todos.` */
const withoutLeadingStop = (text: string, { start, end }: Span): Span => ({
  start: start + (/^[.,;:\s]*/u.exec(text.slice(start, Math.min(end - 1, start + 4)))?.[0].length ?? 0),
  end,
});

function frenchSpeech(text: string, span: Span, isReport: (clause: Span) => boolean): Span[] {
  for (const match of text.slice(span.start, span.end).matchAll(FRENCH_TURN)) {
    const start = span.start + match.index + match[0].length;
    const head = /^[^\s,.]{1,24}(?:\s[^\s,.]{1,24})?/u.exec(text.slice(start, start + 50))?.[0] ?? '';
    if (isReport({ start, end: start + head.length }))
      return [{ start: span.start, end: span.start + match.index + 1 }];
  }
  return [];
}
