import type { Span } from '../../text/span.ts';
import { closes, type PairedMarks } from './pair-marks.ts';

/** A speech goes on over no more than so many paragraphs without a mark. */
const MAX_PARAGRAPHS = 6;

/** Words of one speech in one paragraph. */
export interface SpeechPart extends Span {
  readonly paragraph: number;
}

/**
 * The parts of a speech that opens at `open` in one paragraph and is closed in a later one, where neither that one nor those between
 * open a mark of their own: texts whose every line is a paragraph. Empty where no mark closes it. `“We stay.¶We wait,” she said.` →
 * two parts.
 */
export function acrossParagraphs(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly PairedMarks[],
  from: number,
  open: { readonly at: number; readonly mark: string },
): SpeechPart[] {
  const parts: SpeechPart[] = [{ start: open.at, end: paragraphs[from]?.end ?? open.at, paragraph: from }];
  for (let index = from + 1; index <= from + MAX_PARAGRAPHS; index += 1) {
    const [paragraph, own] = [paragraphs[index], marks[index]];
    if (!paragraph || !own) return [];
    if (own.loose !== undefined)
      return closes(text, own.loose, open.mark)
        ? [...parts, { start: paragraph.start, end: own.loose + 1, paragraph: index }]
        : [];
    if (own.pairs.length > 0 || own.open.length > 0) return [];
    parts.push({ start: paragraph.start, end: paragraph.end, paragraph: index });
  }
  return [];
}
