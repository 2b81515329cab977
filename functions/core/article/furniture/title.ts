import type { Span } from '../../text/span.ts';
import { findDateline } from './dateline.ts';
import { label as labelPattern } from './line-patterns.ts';
import { endsLikeSentence, normalized, reasonOf } from './line-reason.ts';

const MAX_TITLE = 300;
/** A line that ends as sentences do and is longer than this is story, whatever the title's length; UTF-16 units. */
const LONG_ENOUGH = 60;
/** “Where is it?” on a line of its own is somebody's question. */
const OPENS_SPEECH = /^["“„«»‹›「『—–-]/u;
/** A title, a subtitle, a byline and a few key points may stand before the story. */
const MAX_LINES_BEFORE_STORY = 6;
const LABELLED = /^([\p{Lu}\s\d]{3,24}?)\s?(?:--|[:–—-])\s?(?=["“„«]?\p{Lu})/u;

/** UTF-16 code units of the label a line begins with: 9 for `UPDATE 2-Pier closes`; 0 if there is none. */
export function labelLength(line: string): number {
  const [label, word = ''] = LABELLED.exec(line) ?? [''];
  return labelPattern().test(word) ? label.length : 0;
}

/** Archives set a semicolon between a title and the line below it. */
const BEFORE_DECK = /\s*;$/u;

/** A title without its label, and without the semicolon before a second line. */
export const afterLabel = (span: Span, line: string): Span => ({
  start: span.start + labelLength(line),
  end: span.end - (BEFORE_DECK.exec(line)?.[0].length ?? 0),
});

/**
 * The first line if it is short, ends without a full stop or is all capitals, and the story follows; or the line equal
 * to the known title.
 */
export function isTitle(lines: readonly string[], index: number, title: string | undefined): boolean {
  const [line, next] = [lines[index] ?? '', lines[index + 1]];
  if (index > 3 || line.length > MAX_TITLE) return false;
  if (title !== undefined) return normalized(line) === normalized(title) && normalized(title) !== '';
  const isFirst = lines.slice(0, index).every((before) => reasonOf(before) === 'notice'); // "FOR IMMEDIATE RELEASE"
  if (!isFirst || next === undefined) return false;
  const opens = reasonOf(next) !== undefined || findDateline(next, 'und') !== undefined;
  const isFollowed = lines
    .slice(index + 1, index + 1 + MAX_LINES_BEFORE_STORY)
    .some((later) => later.length > Math.min(line.length, LONG_ENOUGH) && endsLikeSentence(later));
  // A question or a call that is all of the first line is its headline; another sentence behind it, and it is a story.
  if (/[?!…？！؟]["”»’」]?$/u.test(line))
    return opens || (isFollowed && !/[.。।؟？?!！]\s/u.test(line) && !OPENS_SPEECH.test(line));
  return (
    (BEFORE_DECK.test(line) || !endsLikeSentence(line.replace(/["”»“」]$/u, '')) || isCapitalized(line)) &&
    reasonOf(line) === undefined &&
    !/\S@\S/u.test(line) && // the header of a mail
    (next.length > line.length || opens || isFollowed)
  );
}

/** `Mayor Meets Fleet at Harbour this Morning.`: no sentence capitalizes all its longer words. */
function isCapitalized(line: string): boolean {
  const long = line.match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  return long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** `Mayor Meets Fleet at Harbour`: a caption's headline, every longer word capitalized and no full stop. */
export function isTitleCase(line: string): boolean {
  const long = line.split(/\s+/u).filter((word) => word.length > 3);
  return (
    long.length >= 3 &&
    line.length <= MAX_TITLE &&
    !endsLikeSentence(line) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}
