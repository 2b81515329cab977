import type { SkipReason } from '../article.ts';
import { bylineOf } from './byline.ts';
import * as patterns from './line-patterns.ts';

/** A line longer than this is story even if it includes a credit. */
export const MAX_BOILERPLATE_LINE = 320;
/** In the caption of an old picture, agencies say what it has to do with the news. */
const MAX_FILE_CAPTION = 700;
const MAX_SHARE_LINE = 160;
/** Where a release names its forward-looking statements, it does so at once. UTF-16 units. */
const FORWARD_LOOKING_REACH = 200;
const MARKED_SPEECH = /["“„«»].{20,}["”“»«]/u;

/**
 * What kind of line this is, judged by its own words, if it is not the story. `By Ada Lund` is a byline, `Photo: Tom
 * Reed` a credit.
 */
export function reasonOf(line: string): SkipReason | undefined {
  if (patterns.fileCaption().test(line) && line.length <= MAX_FILE_CAPTION) return 'caption';
  if (patterns.forwardLooking().test(line.slice(0, FORWARD_LOOKING_REACH))) return 'notice';
  if (line.length > MAX_BOILERPLATE_LINE) return undefined;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'notice'; // "___", "* * *": a drawn line
  if (
    patterns.notice().test(line) ||
    patterns.noticeOfName().test(line) ||
    patterns.noticeAlone().test(line) ||
    patterns.noticeEnd().test(line)
  )
    return 'notice';
  if (patterns.captionEnd().test(line)) return patterns.credit().test(line) ? 'credit' : 'caption';
  if (MARKED_SPEECH.test(line)) return undefined;
  if (patterns.credit().test(line) || patterns.creditOfName().test(line) || patterns.agencyLine().test(line))
    return 'credit';
  if (bylineOf(line) !== undefined) return 'byline';
  if (line.length <= MAX_SHARE_LINE && patterns.share().test(line)) return 'share';
  if (patterns.related().test(line)) return 'related';
  return undefined;
}

/** Whether a line ends as sentences do; headings and captions do not. */
export const endsLikeSentence = (line: string): boolean => /[.!?…。！？।؟:;"”»」)）]\s*$/u.test(line);
/** A line's words alone, for comparing two copies of it. */
export const normalized = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
