import type { Article } from '../../article/article.ts';

/** "Falk: Because the sea does not wait." and "记者：为什么？": who speaks, before a colon. */
const LABEL = /^\p{L}[\p{L}\p{M}.’'-]{0,20}(?: [\p{L}\p{M}.’'-]{1,20}){0,3}[:：]/u;
/** How many UTF-16 units of a paragraph are searched for a label. */
const LABEL_REACH = 90;

/**
 * The article's sentences that belong to an interview's turns, by index, each with whether it opens with the speaker's
 * label. A label must open at least two paragraphs: a single "Note:" is not one. Linear in the text. `Falk: Because the
 * sea does not wait.` opens a turn.
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
    if (label !== undefined && (counts.get(label) ?? 0) > 1) turns.set(index, start === paragraphs[paragraph]?.start);
  });
  return turns;
}
