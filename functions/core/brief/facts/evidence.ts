import type { Span } from '../../text/span.ts';
import type { Evidence } from '../schema.ts';

/** UTF-16 units of context on each side: enough to tell repeated sentences apart, short enough to read. */
const CONTEXT_UNITS = 32;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** True if cutting before `offset` would split a surrogate pair. */
const cutsPair = (text: string, offset: number): boolean =>
  offset > 0 && isLowSurrogate(text.charCodeAt(offset)) && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;

/**
 * The span as proof: `exact` is the text at its offsets, `prefix` and `suffix` up to 32 UTF-16 units around it, one
 * fewer if a surrogate pair would be cut. Empty at the edges of the text. `pier` in `The pier opens.` has the prefix
 * `The ` and the suffix ` opens.`
 */
export function toEvidence(text: string, span: Span): Evidence {
  const before = Math.max(0, span.start - CONTEXT_UNITS);
  const after = Math.min(text.length, span.end + CONTEXT_UNITS);
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(cutsPair(text, before) ? before + 1 : before, span.start),
    suffix: text.slice(span.end, cutsPair(text, after) ? after - 1 : after),
  };
}
