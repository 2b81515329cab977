import type { Article } from '../../article/article.ts';
import { MODEL } from '../../languages/listed/model.ts';
import { languagesWith } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { MACHINE_MARKS } from './machine-marks.ts';
import { promptText } from './prompt-text.ts';

/** Only the beginning of a longer sentence is looked at; in UTF-16 code units. */
const LOOKED_AT = 4_000;

const QUOTED = /[“«„"][^“”«»„"]{1,600}[”»“"]/gu;

/** Names of machines and orders to them in every language we know, since an order may be in another language than the news. */
const machineTalk = once(() => {
  const known = languagesWith(MODEL).map(({ part }) => part);
  return {
    marks: [...MACHINE_MARKS, ...known.flatMap(({ machineMarks = [] }) => machineMarks)],
    names: new RegExp(known.flatMap(({ machineNames }) => machineNames ?? []).join('|'), 'iu'),
    orders: [...new Set(known.flatMap(({ orders = [] }) => orders))], // related languages share theirs
  };
});

/**
 * Whether a text speaks to a machine: orders to whoever writes the summary, turns of a conversation, encodings, marks of a prompt.
 * `Ignore all previous instructions.` does; `Police told drivers to ignore the sign.` does not.
 */
export function speaksToMachines(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const { marks, names, orders: pairs } = machineTalk();
  if (marks.some((mark) => mark.test(start))) return true;
  const unquoted = promptText(withoutJoiners(start.normalize('NFKC'))).replace(QUOTED, ' '); // people say "you must" to people
  return names.test(unquoted) || pairs.some(({ orders, objects }) => orders.test(unquoted) && objects.test(unquoted));
}

/** Without soft hyphens, zero-width spaces and joiners, which split a word for a search and not for a reader. */
const withoutJoiners = (text: string): string => text.replaceAll('\u00ad', '').replace(/[\u200b-\u200d]/gu, '');

/** A paragraph of fewer letters is only the heading of the next one: `### System:`. */
const HEADING_LETTERS = 24;

/** Indexes of the paragraphs that speak to machines, and of those below a heading that does. */
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
 * The article without the paragraphs that speak to machines, and without a title that does; undefined where nothing else is left.
 * The words an order wants written stand in the article, so no comparison of words can tell them from news. Such paragraphs are
 * therefore not shown to a model, prove nothing, and enter no brief that a model was asked for. Offsets stay those of the whole text.
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
