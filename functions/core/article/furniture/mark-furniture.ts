import type { LanguageTag } from '../../text/language-tag.ts';
import type { Span } from '../../text/span.ts';
import type { SkippedRange, SkipReason } from '../article.ts';
import { reasonsAfterStory } from './after-story.ts';
import { bylineOf, isNameAlone } from './byline.ts';
import { findDateline, publishedIn } from './dateline.ts';
import { signEnd } from './line-patterns.ts';
import { endsLikeSentence, MAX_BOILERPLATE_LINE, normalized, reasonOf } from './line-reason.ts';
import { afterLabel, isTitle, isTitleCase, labelLength } from './title.ts';

/** A dateline opens the story: it is on one of the first lines that are not skipped. */
const MAX_LINES_BEFORE_DATELINE = 2;
export interface Cleaning {
  readonly skipped: readonly SkippedRange[];
  /** The paragraphs that remain, without datelines and agency signs. */
  readonly paragraphs: readonly Span[];
  readonly title?: Span;
  readonly byline?: string;
  readonly dateline?: string;
  /** The dateline's date, ISO 8601, if it is complete. */
  readonly date?: string;
}

/**
 * Marks what is not the story: title, byline, dateline, credits, captions, repeated captions, share and related links,
 * notices. The text is not changed. `title` is the title known from elsewhere. Offsets UTF-16, linear. The range of
 * `HOLM, May 3 —` is a dateline.
 */
export function markBoilerplate(
  text: string,
  paragraphs: readonly Span[],
  { language = 'und', title }: { language?: LanguageTag; title?: string | undefined } = {},
): Cleaning {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const reasons = withEnd(lines, reasonsOf(lines, title, language), { title, language });
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

type Reasons = readonly (SkipReason | undefined)[];

/** The reasons together with those of what stands behind the story. */
function withEnd(
  lines: readonly string[],
  reasons: Reasons,
  { title, language }: { readonly title: string | undefined; readonly language: LanguageTag },
): Reasons {
  const kept = lines.flatMap((_, index) => (reasons[index] === undefined ? [index] : []));
  const own = title ?? lines[reasons.indexOf('title')];
  const after = reasonsAfterStory(
    kept.map((index) => lines[index] ?? ''),
    { title: own, language },
  );
  const more = new Map([...after].map(([at, reason]) => [kept[at], reason]));
  return reasons.map((reason, index) => reason ?? more.get(index));
}

const isDone = (found: Partial<Cleaning>, kept: readonly Span[]): boolean =>
  kept.length > MAX_LINES_BEFORE_DATELINE || (kept.length > 0 && found.dateline !== undefined);

interface Opening {
  readonly length: number;
  readonly reason: SkipReason;
  readonly dateline?: string;
  readonly date?: string;
}

/** What comes before the story on its first line: a dateline, or a label such as `EXCLUSIVE –`. */
function openingOf(line: string, language: LanguageTag): Opening | undefined {
  const dateline = findDateline(line, language);
  if (dateline) {
    const { length, text, date } = dateline;
    return { length, reason: 'dateline', dateline: text, ...(date ? { date } : {}) };
  }
  const label = labelLength(line);
  return label > 0 ? { length: label, reason: 'notice' } : undefined;
}

/** Keeps a paragraph except for its opening and an agency's sign at its end. */
function keep(text: string, span: Span, head: Opening | undefined, skipped: SkippedRange[], kept: Span[]): void {
  const cut = (from: number, to: number, reason: SkipReason): void => {
    const piece = text.slice(from, to);
    const [lead, trail] = [piece.length - piece.trimStart().length, piece.length - piece.trimEnd().length];
    skipped.push({ start: from + lead, end: to - trail, reason });
  };
  const start = span.start + (head?.length ?? 0);
  if (head) cut(span.start, start, head.reason);
  const sign = signEnd().exec(text.slice(Math.max(start, span.end - MAX_SIGN), span.end))?.[0];
  const end = span.end - (sign?.length ?? 0);
  if (end > start) kept.push({ start, end });
  if (sign) cut(end, span.end, 'notice');
}

/** An agency's sign is no longer than this. */
const MAX_SIGN = 40;

/** Why each line is skipped, if it is; a line's neighbours and its repetitions count. */
function reasonsOf(lines: readonly string[], title: string | undefined, language: LanguageTag): Reasons {
  const own = lines.map((line, index) => {
    if (isTitle(lines, index, title)) return 'title';
    return reasonOf(line) ?? (isAuthor(lines, index, language) ? 'byline' : undefined);
  });
  const isPicture = (index: number): boolean => own[index] === 'caption' || own[index] === 'credit';
  const first = new Map<string, number>();
  return lines.map((line, index) => {
    const key = keyOf(line);
    const before = first.get(key);
    if (before === undefined && key !== '') first.set(key, index);
    if (own[index]) return own[index];
    if (isPicture(index - 1) && isTitleCase(line)) return 'caption';
    if (key !== '' && isPhrase(line) && keyOf(lines[index + 1] ?? '') === key) return 'caption'; // twice in a row
    // A live blog may say the same sentence twice; a caption is repeated beside its credit, or is not a sentence.
    const isRepeated = before !== undefined && key !== '';
    const isCaption =
      (before === index - 1 && !endsLikeSentence(line)) ||
      own[before ?? -1] !== undefined ||
      isPicture(index + 1) ||
      isPicture(index - 1);
    return isRepeated && (isCaption || isPhrase(line)) ? 'repeated' : undefined;
  });
}

/** A line reduced to what its repetitions share; '' for a line too long to be repeated. */
const keyOf = (line: string): string => (line.length <= MAX_BOILERPLATE_LINE ? normalized(line) : '');

/** A name alone on its line, with the dateline below it. */
const isAuthor = (lines: readonly string[], index: number, language: LanguageTag): boolean =>
  index <= MAX_LINES_BEFORE_DATELINE &&
  isNameAlone(lines[index] ?? '', language) &&
  findDateline(lines[index + 1] ?? '', language) !== undefined;

/** A caption or heading: four words or more without a full stop, and not the time or score of a live report. */
const isPhrase = (line: string): boolean => !endsLikeSentence(line) && line.split(/\s+/u).length >= 4;
