import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';

const OPENING_MARKS = /[“«「『]/gu;
const CLOSING_MARKS = /[”»」』]/gu;

/** A mark before a letter and not inside a word; not an apostrophe, unless it is that of a few words that begin with one. */
const openingSingle = once(() => {
  const clipped = inAnyLanguage(SUMMARY, ({ clippedBeginnings }) => clippedBeginnings);
  return new RegExp(`(?<=^|[\\s(—–])[‘'](?=\\p{L})(?!(?:${clipped})(?!\\p{L}))`, 'giu');
});
const CLOSING_SINGLE = /[\p{L}\p{N}.,!?…][’'](?!\p{L})/u;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** True if a single quotation mark opens and no other closes it: `said: ‘We waited.` */
function leavesSingleOpen(text: string): boolean {
  const last = [...text.matchAll(openingSingle())].at(-1);
  return last !== undefined && !CLOSING_SINGLE.test(text.slice(last.index + 1));
}

/**
 * True if no quotation crosses the text's edge: half a quotation has lost its other half, and often its speaker. German
 * closes with the “ that English opens with, and Swedish opens with ”, so those are counted with „ or in pairs.
 */
export function holdsWholeQuotations(text: string): boolean {
  if (count(text, /"/gu) % 2 !== 0 || leavesSingleOpen(text)) return false;
  if (text.includes('„')) return count(text, /„/gu) <= count(text, /[“”]/gu);
  return count(text, OPENING_MARKS) === count(text, CLOSING_MARKS);
}

const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/gu;
const QUOTED_SINGLE = /(?<=^|[\s(—–])[‘'](?=\p{L})[^‘]{1,400}?[\p{L}\p{N}.,!?…][’'](?!\p{L})/gu;
/** With more than this share of it in quotation marks, a sentence is the speaker's and not the reporter's. */
const MAX_QUOTED_SHARE = 0.4;

/** The text without what it quotes: the reporter's own words. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, '').replace(QUOTED_SINGLE, '');

/** True if quoted words make up most of a sentence. */
export function isMostlyQuoted(text: string): boolean {
  return text.length - withoutQuotations(text).length > text.length * MAX_QUOTED_SHARE;
}
