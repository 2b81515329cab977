import type { Span } from '../../text/span.ts';
import type { Quote, Speaker } from '../quote.ts';
import type { Grammar } from '../words/mention.ts';
import { isOnlyAttribution } from './only-attribution.ts';
import type { Quotation } from './quotations.ts';

/** A span that is somebody's words. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
}

/** Makes one quote of the segments that an attribution or a paragraph's end divides. */
export function joinSegments(text: string, attributed: readonly Attributed[], grammar: Grammar): Quote[] {
  const groups: Attributed[][] = [];
  for (const one of attributed) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(text, last.quotation, one.quotation, grammar)) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => toQuote(text, group));
}

/** Scripts without spaces set none between two segments. */
const joined = (left: string, right: string): string =>
  UNSPACED.test(left.slice(-MAX_MARK)) && UNSPACED.test(right.slice(0, 1)) ? left + right : `${left} ${right}`;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{P}?$/u;
/** A letter and the mark behind it. */
const MAX_MARK = 2;

function goesOn(text: string, before: Quotation, quotation: Quotation, grammar: Grammar): boolean {
  if (quotation.span.label) return false;
  if (before.span.continues)
    return quotation.span.paragraph - before.span.paragraph <= 1 && !hasWords(text, before, quotation);
  if (before.sentence !== quotation.sentence || before.attribution?.by !== 'after') return false;
  const open = /[\p{L}\p{N},،，–—-]$/u.test(text.charAt(before.span.inner.end - 1));
  return open && quotation.attribution?.by !== 'after' && isOnlyAttribution(before, quotation, grammar);
}

/** Whether the reporter's own words stand between two parts. */
const hasWords = (text: string, { span }: Quotation, next: Quotation): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(span.outer.end, next.span.outer.start));

function toQuote(text: string, group: readonly Attributed[]): Quote {
  const segments = group.map(({ quotation }, index) =>
    index === group.length - 1 ? withoutComma(text, quotation.span.inner) : quotation.span.inner,
  );
  const speaker = group.find((one) => one.speaker)?.speaker ?? null;
  const first = group[0]?.quotation;
  const cue = group.map(({ quotation }) => quotation.attribution?.cue).find((one) => one !== undefined);
  const isParted = group.some(({ quotation }, at) => {
    const next = group[at + 1];
    return next !== undefined && hasWords(text, quotation, next.quotation);
  });
  const words = isParted
    ? text.slice(first?.span.outer.start, group.at(-1)?.quotation.span.outer.end)
    : segments.map(({ start, end }) => text.slice(start, end)).reduce(joined);
  const isWhole = first?.opensSentence || opensAsSentence(text, segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0);
  const isSaid =
    first?.attribution?.by === 'after' || /[.!?…。！？]/u.test(text.charAt((segments.at(-1)?.end ?? 1) - 1));
  return {
    text: words,
    kind: isWhole && (isSaid || (first?.words ?? 0) > 2) ? 'direct' : 'mixed',
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments,
    speaker,
    ...(cue ? { cue } : {}),
    ...(group.some(({ quotation }) => quotation.attribution?.isDenied) ? { isDenied: true } : {}),
  };
}

/** A capital letter; in scripts without capitals a full stop inside the marks. */
function opensAsSentence(text: string, start: number, end: number): boolean {
  if (/^[\p{Lu}¿¡]/u.test(text.charAt(start))) return true;
  return /^\p{Lo}/u.test(text.charAt(start)) && /[.!?…。！？؟]/u.test(text.charAt(end - 1));
}

/** `“We won,” she said`: the comma belongs to the reporter's sentence. */
function withoutComma(text: string, { start, end }: Span): Span {
  const isComma = /[,،，]/u.test(text.charAt(end - 1));
  return { start, end: isComma && end - start > 1 ? end - 1 : end };
}
