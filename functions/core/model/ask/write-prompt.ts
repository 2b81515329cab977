import { englishName } from '../../languages/find-language.ts';
import { fenceFor, type NumberedArticle } from './numbered-article.ts';
import { fillSlots, type Prompt } from './prompt.ts';
import { head, promptText, shownOf } from './prompt-text.ts';

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
/** Of a title, a name or a role. */
const SHOWN_OF_NAME = 200;

const listOf = (lines: readonly string[]): string => (lines.length > 0 ? lines.join('\n') : NONE);

/** The prompt for one part of an article. Nothing of the article can leave its place: each piece is one line, made safe. */
export function writePrompt(prompt: Prompt, numbered: NumberedArticle, part: Part): WrittenPrompt {
  const { article, sentences, quotes, people } = numbered;
  const shown = sentences.slice(part.from, part.to);
  const [start, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  const isShown = (span: { start: number; end: number }): boolean => span.start < end && span.end > start;
  const name = (text: string): string => head(promptText(text), SHOWN_OF_NAME);
  const values = {
    fence: fenceFor(article),
    language: `${englishName(article.language)} (${article.language})`,
    title: name(article.title?.text ?? '') || NONE,
    sentences: listOf(shown.map((sentence, i) => `[s${part.from + i + 1}] ${shownOf(article.text, sentence)}`)),
    quotes: listOf(
      quotes.flatMap((quote, i) =>
        isShown(quote)
          ? [
              `[q${i + 1}] ${name(quote.speaker?.name ?? 'no speaker found')}: ${head(promptText(quote.text), SHOWN_OF_QUOTE)}`,
            ]
          : [],
      ),
    ),
    people: listOf(
      people.flatMap((person, i) =>
        person.mentions.some(isShown)
          ? [`[p${i + 1}] ${name(person.name)}${person.role ? `, ${name(person.role)}` : ''}`]
          : [],
      ),
    ),
    maxHeadline: prompt.maxHeadline,
    maxSummarySentence: prompt.maxSummarySentence,
    maxKeyFact: prompt.maxKeyFact,
  };
  return { system: fillSlots(prompt.parts.system, values), user: fillSlots(prompt.parts.user, values) };
}
