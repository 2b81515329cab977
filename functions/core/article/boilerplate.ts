import type { Span } from '../span.ts';
import type { SkippedRange, SkipReason } from './article.ts';

/** A line longer than this is story even where it carries a credit. */
const MAX_BOILERPLATE_LINE = 320;
const MAX_TITLE = 200;
const MAX_BYLINE = 90;

const CREDIT =
  /^(?:©|\(c\)|foto:|photo:|photos?\s?(?:by|:)|bild:|image:|picture:|crédit|crédits?\s?:|фото:|credit:|fotos?:|ap photo|getty|afp\b.*\bphoto)/iu;
const CREDIT_END =
  /(?:\bgetty images\)?|\bap photo\)?|\((?:reuters|afp|ap|epa|dpa)\)|\/(?:reuters|afp|ap|epa|dpa|getty)\)?|[-–—]\s[^.!?]{2,40},\s?\d{3,4},\s?\d{1,2}\.\d{1,2}\.\d{4})\s*$/iu;
const BYLINE = /^(?:by|von|par|por|di|da|автор|текст|كتب|بقلم)[:\s]\s*\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’&-]+){0,8}$/iu;
const CAPITAL_BYLINE = /^(?:By|BY|Von|Par|Por|Di|Da|Автор:?|Текст:?)\s\p{Lu}/u;
const SHARE =
  /^(?:share (?:this|on)|follow us|sign up|subscribe|click here|tweet this|advertisement|newsletter|teilen|partager|compartir|compartilh|condividi|поделиться|подпис(?:аться|ывайтесь)|print this|save this article|cookie)/iu;
const RELATED =
  /^(?:read (?:more|also|next|the rest)|see also|related(?: articles?| stories)?\s*:|more (?:on this|from)|recommended|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|lee también|leia (?:também|mais)|leggi anche|читайте также|также по теме|اقرأ أيضا|相关阅读|延伸閱讀)/iu;
const NOTICE =
  /^\(?(?:reporting by|additional reporting|editing by|writing by|this (?:article|story) (?:is|was|first|originally)|©\s?\d{4}|copyright|all rights reserved|the associated press contributed)/iu;
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’\s-]{2,30}(?:,\s[\p{L}.\s]{2,24}){0,2}(?:,?\s\p{L}{3,9}\.?\s\d{1,2})?\s?(?:\([\p{L}\p{N}./\s-]{2,24}\)\s?)?(?:--|[–—-])\s|\p{Lu}[\p{L}.'’-]{2,24}(?:,\s[\p{L}.\s]{2,24})?\s\((?:AP|Reuters|AFP|CNN|dpa|EFE|ANSA|UPI)\)\s?(?:--|[–—-])?\s?)/u;
const MARKED_SPEECH = /["“„«»].{20,}["”“»«]/u;

const skip = (span: Span, reason: SkipReason): SkippedRange => ({ start: span.start, end: span.end, reason });

/** What one line is, if it is not the story. */
function reasonOf(line: string): SkipReason | undefined {
  if (line.length > MAX_BOILERPLATE_LINE) return undefined;
  if (NOTICE.test(line)) return 'notice';
  if (MARKED_SPEECH.test(line)) return undefined;
  if (CREDIT.test(line)) return 'credit';
  if (CREDIT_END.test(line)) return 'caption';
  if (line.length <= MAX_BYLINE && BYLINE.test(line) && CAPITAL_BYLINE.test(line)) return 'byline';
  if (SHARE.test(line) && line.length <= 160) return 'share';
  if (RELATED.test(line)) return 'related';
  return undefined;
}

const endsLikeSentence = (line: string): boolean => /[.!?…。！？।:;"”»」)]\s*$/u.test(line);
const normalized = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Putin Meets Kim at Spaceport`: a caption's headline, every longer word capitalized and no full stop. */
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
  /** The paragraphs left, datelines cut off. */
  readonly paragraphs: readonly Span[];
  readonly title?: Span;
  readonly byline?: string;
  readonly dateline?: string;
}

/**
 * Marks what is not the story: title, byline, dateline, credits, captions, repeated lines, share and related links, notices.
 * Nothing is rewritten. `title` is the title known from elsewhere. Offsets UTF-16, linear.
 */
export function markBoilerplate(text: string, paragraphs: readonly Span[], title?: string): Cleaning {
  const lineOf = (span: Span): string => text.slice(span.start, span.end);
  const seen = new Set<string>();
  const skipped: SkippedRange[] = [];
  const kept: Span[] = [];
  let [found, byline, dateline, afterCaption]: [Span | undefined, string | undefined, string | undefined, boolean] = [
    undefined,
    undefined,
    undefined,
    false,
  ];
  paragraphs.forEach((paragraph, index) => {
    const line = lineOf(paragraph);
    const short = line.length <= MAX_BOILERPLATE_LINE;
    const reason = isTitle(text, paragraphs, index, title) ? 'title' : reasonOf(line);
    const repeated = short && seen.has(normalized(line)) && normalized(line).length > 0;
    if (short) seen.add(normalized(line));
    if (reason === 'title') found ??= paragraph;
    if (reason === 'byline') byline ??= line.replace(/^\S+\s+/u, '');
    const isHeading = afterCaption && isTitleCase(line);
    const final = reason ?? (repeated ? 'repeated' : isHeading ? 'caption' : undefined);
    afterCaption = final === 'caption' || final === 'credit';
    if (final) {
      skipped.push(skip(paragraph, final));
      return;
    }
    const head = DATELINE.exec(line.slice(0, 120))?.[0];
    if (head && kept.length === 0 && line.length > head.length + 20) {
      dateline ??= head.replace(/\s*(?:--|[–—-])?\s*$/u, '');
      skipped.push(skip({ start: paragraph.start, end: paragraph.start + head.trimEnd().length }, 'dateline'));
      kept.push({ start: paragraph.start + head.length, end: paragraph.end });
    } else kept.push(paragraph);
  });
  return {
    skipped,
    paragraphs: kept,
    ...(found ? { title: found } : {}),
    ...(byline ? { byline } : {}),
    ...(dateline ? { dateline } : {}),
  };
}

/** The first line where it is short, ends without a full stop and the story follows; or the line equal to the known title. */
function isTitle(text: string, paragraphs: readonly Span[], index: number, title: string | undefined): boolean {
  const span = paragraphs[index];
  if (!span || index > 3) return false;
  const line = text.slice(span.start, span.end);
  if (line.length > MAX_TITLE) return false;
  if (title !== undefined) return normalized(line) === normalized(title) && normalized(title) !== '';
  const next = paragraphs[index + 1];
  if (index !== 0 || !next) return false;
  const rest = text.slice(next.start, next.end);
  return !endsLikeSentence(line.replace(/["”»“]$/u, '')) && (rest.length > line.length || reasonOf(rest) !== undefined);
}
