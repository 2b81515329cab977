import type { MarkedSpan } from './marked-span.ts';

/** A name in capitals and a colon: `LUND: `, `MAYOR LUND: `. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{1,30}\p{Lu}):\s+/u;
const MAX_LABEL = 40;

/** The label of a transcript's turn taken out of its words: `"LUND: We stay."` is `We stay.`; other spans as they are. */
export function withoutLabel(text: string, span: MarkedSpan): MarkedSpan {
  const { start, end } = span.inner;
  const [whole, name] = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL))) ?? [];
  if (whole === undefined || name === undefined || start + whole.length >= end) return span;
  return { ...span, inner: { start: start + whole.length, end }, label: { start, end: start + name.length } };
}
