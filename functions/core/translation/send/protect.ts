import type { Span } from '../../text/span.ts';
import { type GlossaryTerm, termsIn } from './glossary.ts';
import { escapeMarkup, restoreMarkup } from './markup.ts';

/** A stretch that a translator must not touch, and what takes its place in the translation. */
export interface ProtectedSpan extends Span {
  readonly becomes: string;
}

// Bounded on every side, so that no expression here takes longer than linear time.
const PATTERNS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>"“”«»()（）「」『』【】、。，]{2,500}/giu,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  /(?<![\p{L}\p{N}_@./])@[A-Za-z0-9_]{2,30}/gu,
  /(?<![\p{L}\p{N}_&/])#(?=[\p{L}\p{M}\p{N}_]{0,59}\p{L})[\p{L}\p{M}\p{N}_]{2,60}/gu,
  /`[^`\n]{1,200}`/gu,
];
const TRAILING = /[.,;:!?…'’»”]+$/u;

function literals(text: string): readonly ProtectedSpan[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
      const becomes = found.replace(TRAILING, '');
      return { start: index, end: index + becomes.length, becomes };
    }),
  );
}

/**
 * What must come through a translation untouched: addresses, handles, hashtags, code, and the given terms; sorted, not
 * overlapping. `See #pier` holds one.
 */
export function protectedSpans(text: string, terms: readonly GlossaryTerm[] = []): readonly ProtectedSpan[] {
  const wanted = [
    ...literals(text),
    ...termsIn(text, terms).map(({ start, end, term }) => ({ start, end, becomes: term.target })),
  ];
  const spans: ProtectedSpan[] = [];
  for (const span of wanted.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (spans.at(-1)?.end ?? 0) && span.end > span.start) spans.push(span);
  return spans;
}

/** A text as it is sent, and how to read the answer. */
export interface Shielded {
  readonly sent: string;
  /** The translation with the protected stretches put back, if they survived. */
  restore(answer: string): string;
}

const ADDRESS = /^(?:https?:|www\.|[^@`]{1,64}@)/iu;
const OPEN = '<span translate="no">';
const CLOSE = '</span>';
const OWN_TAGS = /<\s?span[^<>]{0,40}>[^\S\n]{0,3}|[^\S\n]{0,3}<\s?\/\s?span\s?>/giu;
const PLACEHOLDER = /⟦\s?(\d{1,4})\s?⟧/gu;
const BRACKET = /[⟦⟧]/u;

const pieces = (
  text: string,
  spans: readonly ProtectedSpan[],
  of: (span: ProtectedSpan, index: number) => string,
  rest: (text: string) => string,
): string => {
  let last = 0;
  const parts = spans.map((span, i) => {
    const part = rest(text.slice(last, span.start)) + of(span, i);
    last = span.end;
    return part;
  });
  return parts.join('') + rest(text.slice(last));
};

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}

// The text's own brackets would be mistaken for ours.
const canHavePlaceholders = (text: string): boolean => !BRACKET.test(text);

/**
 * What is protected while a text is sent. With markup, only terms that stay as they are: a service that reads markup
 * copies a span, and cannot put another term there.
 */
function shieldedSpans(text: string, readsMarkup: boolean, terms: readonly GlossaryTerm[]): readonly ProtectedSpan[] {
  if (!readsMarkup) return canHavePlaceholders(text) ? protectedSpans(text, terms) : [];
  const staying = terms.filter(({ source, target }) => source === target);
  return protectedSpans(text, staying);
}

function asMarkup(text: string, spans: readonly ProtectedSpan[]): Shielded {
  const sent = pieces(text, spans, ({ becomes }) => OPEN + escapeMarkup(becomes) + CLOSE, escapeMarkup);
  // The text's own tags were sent escaped: every tag that comes back is ours.
  return { sent, restore: (answer) => restoreMarkup(answer.replace(OWN_TAGS, '')) };
}

function asPlaceholders(text: string, spans: readonly ProtectedSpan[]): Shielded {
  const sent = pieces(
    text,
    spans,
    (_, i) => `⟦${i + 1}⟧`,
    (rest) => rest,
  );
  if (spans.length === 0) return { sent, restore: (answer) => answer };
  return {
    sent,
    restore: (answer) =>
      answer.replace(PLACEHOLDER, (whole, index: string) => spans[Number(index) - 1]?.becomes ?? whole),
  };
}

/**
 * Keeps what must not be translated away from a translator: with markup if it reads markup, otherwise behind
 * placeholders.
 */
export function shield(text: string, readsMarkup: boolean, terms: readonly GlossaryTerm[] = []): Shielded {
  const spans = shieldedSpans(text, readsMarkup, terms);
  return readsMarkup ? asMarkup(text, spans) : asPlaceholders(text, spans);
}

/** The same without any protection: for a line whose protected stretches did not come back. */
export const unshielded = (text: string, readsMarkup: boolean): Shielded =>
  readsMarkup ? asMarkup(text, []) : asPlaceholders(text, []);

/**
 * True if each protected stretch of a line is in its translation as often as in the line, and no placeholder is left.
 */
export function isIntact(
  line: string,
  translated: string,
  readsMarkup: boolean,
  terms: readonly GlossaryTerm[] = [],
): boolean {
  const spans = shieldedSpans(line, readsMarkup, terms);
  if (spans.length === 0) return true;
  const wanted = Map.groupBy(spans, ({ becomes }) => becomes);
  const isThere = [...wanted].every(([part, all]) => count(translated, part) >= all.length);
  return isThere && (readsMarkup || canHavePlaceholders(translated));
}

/** The web and e-mail addresses of a text that its translation lacks. */
export function addressesLost(source: string, target: string): readonly string[] {
  const addresses = literals(source).filter(({ becomes }) => ADDRESS.test(becomes));
  return addresses.map(({ becomes }) => becomes).filter((address) => !target.includes(address));
}
