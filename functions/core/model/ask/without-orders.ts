import type { Article } from '../../article/article.ts';
import { MODEL } from '../../languages/listed/model.ts';
import { inAnyLanguage, languagesWith } from '../../languages/part-of.ts';
import type { MachineOrder } from '../../languages/parts/model.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { MACHINE_MARKS } from './machine-marks.ts';
import { promptText } from './prompt-text.ts';

/** A sentence of more code units is no sentence; its beginning is looked at. */
const LOOKED_AT = 4_000;

const QUOTED = /[“«„"][^“”«»„"]{1,600}[”»“"]/gu;

/** Names of machines that write; a sentence that speaks to one proves nothing it wants written. */
const machineNames = once(
  () =>
    new RegExp(
      inAnyLanguage(MODEL, ({ machineNames: names }) => names),
      'iu',
    ),
);
const machineOrders = once((): readonly MachineOrder[] =>
  languagesWith(MODEL).flatMap(({ part }) => part.orders ?? []),
);

/** Whether a text speaks to a machine: orders to whoever writes the summary, turns of a talk, codes, marks of a prompt. */
export function speaksToMachines(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (MACHINE_MARKS.some((mark) => mark.test(start))) return true;
  const read = promptText(
    start
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .replace(/[\u200b-\u200d]/gu, ''),
  );
  const unquoted = read.replace(QUOTED, ' '); // people say "you must" to people
  return (
    machineNames().test(unquoted) ||
    machineOrders().some(({ orders, objects }) => orders.test(unquoted) && objects.test(unquoted))
  );
}

/** A paragraph of fewer letters is but the heading of the next: "### System:". */
const HEADING_LETTERS = 24;

/** Places of the paragraphs that speak to machines, and of those such a heading stands over. */
function ordersIn({ text, paragraphs, sentences }: Article): ReadonlySet<number> {
  const orders = new Set(
    sentences.flatMap(({ start, end, paragraph }) => (speaksToMachines(text.slice(start, end)) ? [paragraph] : [])),
  );
  const isHeading = ({ start, end }: Span): boolean =>
    end - start < LOOKED_AT && (text.slice(start, end).match(/\p{L}/gu) ?? []).length < HEADING_LETTERS;
  for (const [place, paragraph] of paragraphs.entries())
    if (orders.has(place) && isHeading(paragraph)) orders.add(place + 1);
  return orders;
}

/**
 * The article without the paragraphs that speak to machines; undefined where nothing else is left. What an order wants written
 * stands in the article word for word, so no comparison of words tells it from news: it is not shown to a model, proves nothing,
 * and is taken into no brief that a model was asked for. Offsets stay those of the whole text.
 */
export function withoutOrders(article: Article): Article | undefined {
  const { paragraphs, sentences } = article;
  const orders = ordersIn(article);
  const { title, ...untitled } = article;
  const isTitled = title !== undefined && !speaksToMachines(title.text);
  const kept = paragraphs.flatMap((_, place) => (orders.has(place) ? [] : [place]));
  const places = new Map(kept.map((place, i) => [place, i]));
  const rest = sentences.flatMap((sentence) => {
    const paragraph = places.get(sentence.paragraph);
    return paragraph === undefined ? [] : [{ ...sentence, paragraph }];
  });
  if (rest.length === 0) return undefined;
  return {
    ...(isTitled ? article : untitled),
    paragraphs: paragraphs.filter((_, place) => places.has(place)),
    sentences: rest,
  };
}
