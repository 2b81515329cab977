import type { Span } from '../span.ts';
import { abbreviationsOf } from './abbreviations.ts';
import type { Sentence } from './article.ts';

const CLOSING = /["'”’»›“「」』）)\]]/u;
const OPENING_QUOTE = /^["“„«»‹「『'‘(¿¡]*/u;
/** The last word before a full stop is looked for within so many characters. */
const MAX_ABBREVIATION = 12;
const MONTH_FOLLOWS = /^(?:de|nb|nn|da|sv|fi|cs|sk|hu|pl|hr|sl|et|lv|lt)\b/;

/** Cuts paragraphs into sentences: `Intl.Segmenter` for the candidates, language rules for the joins. UTF-16 offsets, linear. */
export function splitSentences(text: string, language: string, paragraphs: readonly Span[]): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs.flatMap((paragraph, index) => {
    const body = text.slice(paragraph.start, paragraph.end);
    const pieces = [...segmenter.segment(body)].map(({ segment, index: at }) => ({
      start: at,
      end: at + segment.length,
    }));
    return join(body, pieces, language).flatMap((piece) => {
      const span = trim(body, piece);
      if (span.end <= span.start) return [];
      return [{ start: paragraph.start + span.start, end: paragraph.start + span.end, paragraph: index }];
    });
  });
}

function join(body: string, pieces: readonly Span[], language: string): Span[] {
  const abbreviations = abbreviationsOf(language);
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && belongsTo(body, last, piece, language, abbreviations)) {
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

/** Whether `next` is no sentence of its own but goes on from `last`. */
function belongsTo(
  body: string,
  last: Span,
  next: Span,
  language: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  const head = body.slice(next.start, Math.min(next.end, next.start + 64));
  const afterQuotes = head.replace(OPENING_QUOTE, '').trimStart();
  if (/^[\p{Ll},;:–—]/u.test(head.trimStart()) && !/^[–—-]\s*\p{Lu}/u.test(head.trimStart())) return true;
  if (/^[\p{P}\s]*$/u.test(head) && CLOSING.test(head.trim().charAt(0))) return true;
  if (
    /\n/u.test(body.slice(Math.max(last.start, last.end - 2), last.end)) &&
    !/[.]\s*$/u.test(body.slice(last.end - 8, last.end))
  )
    return true; // a hard wrap inside the paragraph
  const tail = body.slice(Math.max(last.start, last.end - MAX_ABBREVIATION - 4), last.end).trimEnd();
  if (!tail.endsWith('.')) return false;
  const word = /[\p{L}\p{N}\p{M}.]+$/u.exec(tail.slice(0, -1))?.[0] ?? '';
  if (/^\p{N}{1,2}$/u.test(word) && MONTH_FOLLOWS.test(language)) return true; // "3. Mai"
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return !/^(?:The|In|On|He|She|It|But|And)\b/u.test(afterQuotes);
  return word !== '' && abbreviations.has(word.toLowerCase()) && !/^\p{Lu}?$/u.test(afterQuotes);
}

function trim(body: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(body.charAt(start))) start += 1;
  while (end > start && /\s/u.test(body.charAt(end - 1))) end -= 1;
  return { start, end };
}
