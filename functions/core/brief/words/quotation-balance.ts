import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';

const OPENING_MARKS = /[“«「『]/gu;
const CLOSING_MARKS = /[”»」』]/gu;

/** Before a letter and not within a word: no apostrophe, but for those of a few words that begin with one. */
const openingSingle = once(() => {
  const clipped = inAnyLanguage(SUMMARY, ({ clippedBeginnings }) => clippedBeginnings);
  return new RegExp(`(?<=^|[\\s(—–])[‘'](?=\\p{L})(?!(?:${clipped})(?!\\p{L}))`, 'giu');
});
const CLOSING_SINGLE = /[\p{L}\p{N}.,!?…][’'](?!\p{L})/u;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** True where a single quotation mark opens what no other closes: `said: ‘We waited.` */
function leavesSingleOpen(text: string): boolean {
  const last = [...text.matchAll(openingSingle())].at(-1);
  return last !== undefined && !CLOSING_SINGLE.test(text.slice(last.index + 1));
}

/**
 * True where no quotation runs over the text's edge: half a quotation has lost its other half, and often its
 * speaker. German closes with “ what English opens with, and Swedish opens with ”, so those count by „ or evenness.
 */
export function holdsWholeQuotations(text: string): boolean {
  if (count(text, /"/gu) % 2 !== 0 || leavesSingleOpen(text)) return false;
  if (text.includes('„')) return count(text, /„/gu) <= count(text, /[“”]/gu);
  return count(text, OPENING_MARKS) === count(text, CLOSING_MARKS);
}

const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/gu;
const QUOTED_SINGLE = /(?<=^|[\s(—–])[‘'](?=\p{L})[^‘]{1,400}?[\p{L}\p{N}.,!?…][’'](?!\p{L})/gu;
/** With more than this share of itself in quotation marks, a sentence is the speaker's and not the reporter's. */
const MAX_QUOTED_SHARE = 0.4;

/** The text without what it quotes: the reporter's own words. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, '').replace(QUOTED_SINGLE, '');

/** True where quoted words make up most of what a sentence says. */
export function isMostlyQuoted(text: string): boolean {
  return text.length - withoutQuotations(text).length > text.length * MAX_QUOTED_SHARE;
}
