import { englishName } from '../translation/languages.ts';
import { fenceFor, type NumberedArticle, promptText } from './numbered-article.ts';
import { fillSlots, type Prompt } from './prompt.ts';

/** The two texts of one request. */
export interface WrittenPrompt {
  readonly system: string;
  readonly user: string;
}

/** A range of an article's sentences: `from` is the first index, `to` the first one after. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const NONE = '(none)';
/** Code points of a quotation in the list: enough to know it again, since its sentence is shown in full. */
const SHOWN_OF_QUOTE = 80;

const listOf = (lines: readonly string[]): string => (lines.length > 0 ? lines.join('\n') : NONE);

/** The first code points of a text. */
const head = (text: string, length: number): string => {
  const points = [...text];
  return points.length > length ? `${points.slice(0, length).join('')}…` : text;
};

/** The prompt for one part of an article. Nothing of the article can leave its place: each piece is one line, made safe. */
export function writePrompt(prompt: Prompt, numbered: NumberedArticle, part: Part): WrittenPrompt {
  const { article, sentences, quotes, people } = numbered;
  const shown = sentences.slice(part.from, part.to);
  const [start, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  const isShown = (span: { start: number; end: number }): boolean => span.start < end && span.end > start;
  const text = (span: { start: number; end: number }): string => promptText(article.text.slice(span.start, span.end));
  const values = {
    fence: fenceFor(article),
    language: `${englishName(article.language)} (${article.language})`,
    title: promptText(article.title?.text ?? '') || NONE,
    sentences: listOf(shown.map((sentence, i) => `[s${part.from + i + 1}] ${text(sentence)}`)),
    quotes: listOf(
      quotes.flatMap((quote, i) =>
        isShown(quote)
          ? [
              `[q${i + 1}] ${promptText(quote.speaker?.name ?? 'no speaker found')}: ${head(promptText(quote.text), SHOWN_OF_QUOTE)}`,
            ]
          : [],
      ),
    ),
    people: listOf(
      people.flatMap(({ name, role, mentions }, i) =>
        mentions.some(isShown) ? [`[p${i + 1}] ${promptText(name)}${role ? `, ${promptText(role)}` : ''}`] : [],
      ),
    ),
    maxHeadline: prompt.maxHeadline,
    maxSummarySentence: prompt.maxSummarySentence,
    maxKeyFact: prompt.maxKeyFact,
  };
  return { system: fillSlots(prompt.parts.system, values), user: fillSlots(prompt.parts.user, values) };
}
