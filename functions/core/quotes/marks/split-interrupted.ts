import type { Span } from '../../text/span.ts';
import type { MarkedSpan } from './marked-span.ts';

/** `«Лёд толще, — пояснил он, — поэтому…»`: the reporter speaks between dashes inside the marks. */
const INTERRUPTION = /[,!?…]\s?[—–-]\s([^—–«»"“”]{3,90})[,.]\s?[—–-]\s/gu;

/** French puts the reporter's clause between commas inside the marks: `« Personne, explique-t-elle, ne vient. »` */
const INQUIT_CLAUSE = /[,!?…]\s([^,«»“”!?…]{3,90})(?:,\s|[.]\s*$)/gu;

/**
 * Cuts spans with a reporter's clause inside the marks, between dashes or in French between commas: `« Personne,
 * explique Ada Lund, ne vient. »` gives `Personne,` and `ne vient.`
 */
export function splitInterrupted(
  text: string,
  spans: readonly MarkedSpan[],
  isReporting: (clause: Span) => boolean,
  isInquitClause: (clause: Span) => boolean = () => false,
): MarkedSpan[] {
  return spans.flatMap((span) => {
    const inner = text.slice(span.inner.start, span.inner.end);
    const dashed = cutsIn(inner, span.inner.start, INTERRUPTION).filter(({ clause }) => isReporting(clause));
    const cuts =
      dashed.length > 0
        ? dashed
        : cutsIn(inner, span.inner.start, INQUIT_CLAUSE).filter(({ clause }) => isInquitClause(clause));
    return piecesOf(span, cuts);
  });
}

/** A reporter's clause, and where the speech before it ends and continues. */
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
