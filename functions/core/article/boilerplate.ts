import type { Span } from '../span.ts';
import type { LanguageTag, SkippedRange, SkipReason } from './article.ts';
import * as words from './boilerplate-words.ts';
import { bylineOf, isNameAlone } from './byline.ts';
import { findDateline, publishedIn } from './dateline.ts';

/** A line longer than this is story even where it carries a credit. */
const MAX_BOILERPLATE_LINE = 320;
/** Agencies tell in the caption of an old picture what it has to do with the news. */
const MAX_FILE_CAPTION = 700;
const MAX_SHARE_LINE = 160;
const MAX_TITLE = 200;
/** A dateline opens the story: it stands on one of the first lines that are not skipped. */
const MAX_LINES_BEFORE_DATELINE = 2;
/** A title, a subtitle and a byline may stand before the story. */
const MAX_LINES_BEFORE_STORY = 3;
const MARKED_SPEECH = /["“„«»].{20,}["”“»«]/u;

/** What one line is, if it is not the story. */
function reasonOf(line: string): SkipReason | undefined {
  if (words.FILE_CAPTION.test(line) && line.length <= MAX_FILE_CAPTION) return 'caption';
  if (line.length > MAX_BOILERPLATE_LINE) return undefined;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'notice'; // "___", "* * *": a line is drawn
  if (
    words.NOTICE.test(line) ||
    words.NOTICE_OF_NAME.test(line) ||
    words.NOTICE_ALONE.test(line) ||
    words.NOTICE_END.test(line)
  )
    return 'notice';
  if (words.CAPTION_END.test(line)) return words.CREDIT.test(line) ? 'credit' : 'caption';
  if (MARKED_SPEECH.test(line)) return undefined;
  if (words.CREDIT.test(line) || words.CREDIT_OF_NAME.test(line) || words.AGENCY_LINE.test(line)) return 'credit';
  if (bylineOf(line) !== undefined) return 'byline';
  if (line.length <= MAX_SHARE_LINE && words.SHARE.test(line)) return 'share';
  if (words.RELATED.test(line)) return 'related';
  return undefined;
}

const endsLikeSentence = (line: string): boolean => /[.!?…。！？।؟:;"”»」)）]\s*$/u.test(line);
const normalized = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** `Mayor Meets Fleet at Harbour`: a caption's headline, every longer word capitalized and no full stop. */
function isTitleCase(line: string): boolean {
  const long = line.split(/\s+/u).filter((word) => word.length > 3);
  return (
    long.length >= 3 &&
    line.length <= MAX_TITLE &&
    !endsLikeSentence(line) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}

export interface Cleaning {
  readonly skipped: readonly SkippedRange[];
  /** The paragraphs left, datelines and agency signs cut off. */
  readonly paragraphs: readonly Span[];
  readonly title?: Span;
  readonly byline?: string;
  readonly dateline?: string;
  /** The dateline's date, ISO 8601, where it is complete. */
  readonly date?: string;
}

/**
 * Marks what is not the story: title, byline, dateline, credits, captions, repeated captions, share and related links,
 * notices. Nothing is rewritten. `title` is the title known from elsewhere. Offsets UTF-16, linear.
 */
export function markBoilerplate(
  text: string,
  paragraphs: readonly Span[],
  { language = 'und', title }: { language?: LanguageTag; title?: string | undefined } = {},
): Cleaning {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const reasons = reasonsOf(lines, title, language);
  const skipped: SkippedRange[] = [];
  const kept: Span[] = [];
  const found: { -readonly [Key in keyof Cleaning]?: Cleaning[Key] } = {};
  paragraphs.forEach((paragraph, index) => {
    const [line, reason] = [lines[index] ?? '', reasons[index]];
    if (reason === 'title') found.title ??= afterLabel(paragraph, line);
    if (reason === 'byline') found.byline ??= bylineOf(line) ?? line;
    const published = reason === 'notice' ? publishedIn(line, language) : undefined;
    if (published) found.date ??= published;
    if (reason) skipped.push({ ...paragraph, reason });
    else {
      const head = isDone(found, kept) ? undefined : openingOf(line, language);
      if (head?.dateline) found.dateline ??= head.dateline;
      if (head?.date) found.date ??= head.date;
      keep(text, paragraph, head, skipped, kept);
    }
  });
  return { skipped, paragraphs: kept, ...found };
}

/** A title without its label: `UPDATE 2-Harbour opens`. */
function afterLabel(span: Span, line: string): Span {
  const label = LABELLED.exec(line);
  return label && words.LABELS.test(label[1] ?? '') ? { start: span.start + label[0].length, end: span.end } : span;
}

const LABELLED = /^([\p{Lu}\s\d]{3,24}?)\s?(?:--|[:–—-])\s?(?=["“„«]?\p{Lu})/u;

const isDone = (found: Partial<Cleaning>, kept: readonly Span[]): boolean =>
  kept.length > MAX_LINES_BEFORE_DATELINE || (kept.length > 0 && found.dateline !== undefined);

interface Opening {
  readonly length: number;
  readonly reason: SkipReason;
  readonly dateline?: string;
  readonly date?: string;
}

/** What stands before the story on its first line: a dateline, or a label such as `EXCLUSIVE –`. */
function openingOf(line: string, language: LanguageTag): Opening | undefined {
  const dateline = findDateline(line, language);
  if (dateline) {
    const { length, text, date } = dateline;
    return { length, reason: 'dateline', dateline: text, ...(date ? { date } : {}) };
  }
  const label = LABELLED.exec(line);
  return label && words.LABELS.test(label[1] ?? '') ? { length: label[0].length, reason: 'notice' } : undefined;
}

/** Keeps a paragraph but for its opening and an agency's sign at its end. */
function keep(text: string, span: Span, head: Opening | undefined, skipped: SkippedRange[], kept: Span[]): void {
  const cut = (from: number, to: number, reason: SkipReason): void => {
    const piece = text.slice(from, to);
    const [lead, trail] = [piece.length - piece.trimStart().length, piece.length - piece.trimEnd().length];
    skipped.push({ start: from + lead, end: to - trail, reason });
  };
  const start = span.start + (head?.length ?? 0);
  if (head) cut(span.start, start, head.reason);
  const sign = words.SIGN_END.exec(text.slice(Math.max(start, span.end - MAX_SIGN), span.end))?.[0];
  const end = span.end - (sign?.length ?? 0);
  if (end > start) kept.push({ start, end });
  if (sign) cut(end, span.end, 'notice');
}

/** An agency's sign is no longer than this. */
const MAX_SIGN = 40;

/** Why each line is skipped, if it is; a line's neighbours and its repetitions count. */
function reasonsOf(
  lines: readonly string[],
  title: string | undefined,
  language: LanguageTag,
): (SkipReason | undefined)[] {
  const own = lines.map((line, index) => {
    if (isTitle(lines, index, title)) return 'title';
    return reasonOf(line) ?? (isAuthor(lines, index, language) ? 'byline' : undefined);
  });
  const isPicture = (index: number): boolean => own[index] === 'caption' || own[index] === 'credit';
  const first = new Map<string, number>();
  return lines.map((line, index) => {
    const key = line.length <= MAX_BOILERPLATE_LINE ? normalized(line) : '';
    const before = first.get(key);
    if (before === undefined && key !== '') first.set(key, index);
    if (own[index]) return own[index];
    if (isPicture(index - 1) && isTitleCase(line)) return 'caption';
    if (key !== '' && isPhrase(line) && normalized(lines[index + 1] ?? '') === key) return 'caption'; // set twice: for the eye, and as text
    // A live blog may say the same sentence twice; a caption is repeated beside its credit, or is no sentence.
    const isRepeated = before !== undefined && key !== '';
    const isCaption =
      (before === index - 1 && !endsLikeSentence(line)) ||
      own[before ?? -1] !== undefined ||
      isPicture(index + 1) ||
      isPicture(index - 1);
    return isRepeated && (isCaption || isPhrase(line)) ? 'repeated' : undefined;
  });
}

/** A name alone on its line, with the dateline below it. */
const isAuthor = (lines: readonly string[], index: number, language: LanguageTag): boolean =>
  index <= MAX_LINES_BEFORE_DATELINE &&
  isNameAlone(lines[index] ?? '', language) &&
  findDateline(lines[index + 1] ?? '', language) !== undefined;

/** A caption or heading of four words and more: without a full stop, and no time or score of a live report. */
const isPhrase = (line: string): boolean => !endsLikeSentence(line) && line.split(/\s+/u).length >= 4;

/** The first line where it is short, ends without a full stop and the story follows; or the line equal to the known title. */
function isTitle(lines: readonly string[], index: number, title: string | undefined): boolean {
  const [line, next] = [lines[index] ?? '', lines[index + 1]];
  if (index > 3 || line.length > MAX_TITLE) return false;
  if (title !== undefined) return normalized(line) === normalized(title) && normalized(title) !== '';
  if (index !== 0 || next === undefined) return false;
  const opens = reasonOf(next) !== undefined || findDateline(next, 'und') !== undefined;
  const isFollowed = lines
    .slice(1, 1 + MAX_LINES_BEFORE_STORY)
    .some((later) => later.length > line.length && endsLikeSentence(later));
  if (/[?!？！؟]$/u.test(line)) return opens; // a question may be the story's first line
  return (
    !endsLikeSentence(line.replace(/["”»“」]$/u, '')) &&
    reasonOf(line) === undefined &&
    (next.length > line.length || opens || isFollowed)
  );
}
