import type { Article } from '../../article/article.ts';
import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';

/** "Falk: Because the sea does not wait." and "记者：为什么？": who speaks, before a colon. */
const LABEL = /^["“„«]?\p{L}[\p{L}\p{M}.’'-]{0,20}(?: [\p{L}\p{M}.’'-]{1,20}){0,3}[:：]/u;
/** "Q:", "MINISTER BRANDT:": nobody but a transcript writes so, and once is enough. */
const sureLabel = once(
  () =>
    new RegExp(
      `^["“„«]?(?:\\p{Lu}|${inAnyLanguage(SUMMARY, ({ turnLabels }) => turnLabels)}|\\p{Lu}[\\p{Lu}\\p{M}.’'-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.’'-]+){0,3})[:：]$`,
      'u',
    ),
);
/** UTF-16 units of a paragraph in which a label is looked for. */
const LABEL_REACH = 90;

/**
 * Indexes of the article's sentences that stand in an interview's turns, to whether the sentence opens with the
 * speaker's label. A label is one that opens at least two paragraphs ("Note:" once is none), or stands in capitals below
 * the first paragraph, where it can be no dateline. Linear in the text. `Falk: Because the sea does not wait.` opens a turn.
 */
export function turnsOf({ text, paragraphs, sentences }: Article): ReadonlyMap<number, boolean> {
  const labels = paragraphs.map(
    ({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + LABEL_REACH)))?.[0],
  );
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  const turns = new Map<number, boolean>();
  sentences.forEach(({ start, paragraph }, index) => {
    const label = labels[paragraph];
    const isSure = paragraph > 0 && sureLabel().test(label ?? '');
    if (label !== undefined && (isSure || (counts.get(label) ?? 0) > 1))
      turns.set(index, start === paragraphs[paragraph]?.start);
  });
  return turns;
}
