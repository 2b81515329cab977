import type { Speaker } from '../quote.ts';
import type { Discourse } from './discourse.ts';
import type { Quotation } from './quotations.ts';
import { speakerOf } from './speaker-of.ts';

// Who speaks stands behind the words: in a later paragraph, or at the next quotation.

/** Speech whose mark is closed paragraphs later: the attribution stands behind that mark. */
export function closingSpeaker(
  { span }: Quotation,
  index: number,
  { text, quotations, people, grammar }: Discourse,
): Speaker | null {
  if (span.openedAt !== span.outer.start) return null;
  let last = index;
  while (quotations[last + 1]?.span.openedAt === span.openedAt) last += 1;
  const attribution = last > index ? quotations[last]?.attribution : undefined;
  return attribution ? speakerOf(text, attribution, people, grammar) : null;
}

/** Speech whose attribution follows in the same paragraph: `“Yes.” “Of course,” she said.` */
export function announced(
  quotation: Quotation,
  next: Quotation | undefined,
  { text, people, grammar }: Discourse,
): Speaker | null {
  if (!quotation.standsAlone || !next?.attribution || next.span.paragraph !== quotation.span.paragraph) return null;
  // Where the reporter speaks in between, it may be somebody else's.
  if (/\p{L}/u.test(text.slice(quotation.span.outer.end, next.span.outer.start))) return null;
  return next.opensSentence ? speakerOf(text, next.attribution, people, grammar) : null;
}
