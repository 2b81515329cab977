import type { Span } from '../../text/span.ts';
import type { MarkedSpan } from './marked-span.ts';

/** `«Лёд толще, — пояснил он, — поэтому…»`: the reporter speaks between dashes inside the marks. */
const INTERRUPTION = /[,!?…]\s?[—–-]\s([^—–«»"“”]{3,90})[,.]\s?[—–-]\s/gu;

/** French puts the reporter's clause between commas inside the marks: `« Personne, explique-t-elle, ne vient. »` */
const INQUIT_CLAUSE = /[,!?…]\s([^,«»“”!?…]{3,90})(?:,\s|[.]\s*$)/gu;

/** Italian sets no comma before the dash: `«I lavori - ha aggiunto Lund - costano.»` */
const BARE_INTERRUPTION = /\s[—–-]\s([^—–«»"“”]{3,60}?)\s[—–-]\s/gu;

/** How a reporter's clause inside the marks is recognized. */
export interface ClauseSigns {
  /** It contains a verb of speech. */
  readonly isReporting: (clause: Span) => boolean;
  /** It is a verb of speech and its subject, nothing else. */
  readonly isInquitClause: (clause: Span) => boolean;
  /** The language sets such a clause between commas. */
  readonly setsCommas: boolean;
}

/**
 * Cuts spans with a reporter's clause inside the marks, between dashes or in French between commas: `« Personne,
 * explique Ada Lund, ne vient. »` gives `Personne,` and `ne vient.`
 */
export function splitInterrupted(text: string, spans: readonly MarkedSpan[], signs: ClauseSigns): MarkedSpan[] {
  return spans.flatMap((span) => {
    const inner = text.slice(span.inner.start, span.inner.end);
    for (const [pattern, isClause] of waysOf(signs)) {
      const cuts = cutsIn(inner, span.inner.start, pattern).filter(({ clause }) => isClause(clause));
      if (cuts.length > 0) return piecesOf(span, cuts);
    }
    return [span];
  });
}

/** How such a clause may be set apart, and what shows that it is one; the first way that finds any counts. */
const waysOf = ({ isReporting, isInquitClause, setsCommas }: ClauseSigns): [RegExp, (clause: Span) => boolean][] => [
  [INTERRUPTION, isReporting],
  [BARE_INTERRUPTION, isInquitClause],
  ...(setsCommas ? [[INQUIT_CLAUSE, isInquitClause] satisfies [RegExp, (clause: Span) => boolean]] : []),
];

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
    return {
      clause: { start, end: start + clause.length },
      end: at + (/^\s/u.test(whole) ? 0 : 1),
      resume: at + whole.length,
    };
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
