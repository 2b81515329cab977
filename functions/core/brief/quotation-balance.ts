const OPENING_MARKS = /[“«「『]/gu;
const CLOSING_MARKS = /[”»」』]/gu;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/**
 * True where no quotation runs over the text's edge: half a quotation has lost its other half, and often its
 * speaker. German closes with “ what English opens with, and Swedish opens with ”, so those count by „ or evenness.
 */
export function holdsWholeQuotations(text: string): boolean {
  if (count(text, /"/gu) % 2 !== 0) return false;
  if (text.includes('„')) return count(text, /„/gu) <= count(text, /[“”]/gu);
  return count(text, OPENING_MARKS) === count(text, CLOSING_MARKS);
}

const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/gu;
/** With more than this share of itself in quotation marks, a sentence is the speaker's and not the reporter's. */
const MAX_QUOTED_SHARE = 0.4;

/** True where quoted words make up most of what a sentence says. */
export function isMostlyQuoted(text: string): boolean {
  const quoted = (text.match(QUOTED) ?? []).reduce((sum, { length }) => sum + length, 0);
  return quoted > text.length * MAX_QUOTED_SHARE;
}
