import { englishName } from '../../languages/find-language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Part } from './article-parts.ts';
import { fenceFor, type NumberedArticle } from './numbered-article.ts';
import { fillSlots, type Prompt } from './prompt.ts';
import { head, promptText, shownOf } from './prompt-text.ts';

/** The two texts of one request. */
export interface WrittenPrompt {
  readonly system: string;
  readonly user: string;
}

const NONE = '(none)';
/** Code points of a quotation that the list shows: enough to recognize it, since its sentence is shown in full. */
const SHOWN_OF_QUOTE = 80;
/** Code points of a title, a name or a role. */
const SHOWN_OF_NAME = 200;

const lines = (items: readonly string[]): string => (items.length > 0 ? items.join('\n') : NONE);
const nameText = (text: string): string => head(promptText(text), SHOWN_OF_NAME);

/**
 * The prompt for one part of an article: `[s3] The first boats will arrive in May.` Nothing of the article can pose as something
 * else: each piece stands on one line, inside the fence, without characters that readers do not see.
 */
export function writePrompt(prompt: Prompt, numbered: NumberedArticle, part: Part): WrittenPrompt {
  const { article } = numbered;
  const values = {
    fence: fenceFor(article),
    language: `${englishName(article.language)} (${article.language})`,
    title: nameText(article.title?.text ?? '') || NONE,
    ...listsOf(numbered, part),
    maxHeadline: prompt.maxHeadline,
    maxSummarySentence: prompt.maxSummarySentence,
    maxKeyFact: prompt.maxKeyFact,
  };
  return { system: fillSlots(prompt.parts.system, values), user: fillSlots(prompt.parts.user, values) };
}

/** The numbered sentences of a part, and the quotations and people that occur in them. */
function listsOf({ article, sentences, quotes, people }: NumberedArticle, { from, to }: Part) {
  const shown = sentences.slice(from, to);
  const stretch = { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
  const isShown = (span: Span): boolean => overlaps(span, stretch);
  return {
    sentences: lines(shown.map((sentence, i) => `[s${from + i + 1}] ${shownOf(article.text, sentence)}`)),
    quotes: lines(
      quotes.flatMap((quote, i) => {
        const speaker = nameText(quote.speaker?.name ?? 'no speaker found');
        return isShown(quote) ? [`[q${i + 1}] ${speaker}: ${head(promptText(quote.text), SHOWN_OF_QUOTE)}`] : [];
      }),
    ),
    people: lines(
      people.flatMap(({ name, role, mentions }, i) => {
        const known = role ? `${nameText(name)}, ${nameText(role)}` : nameText(name);
        return mentions.some(isShown) ? [`[p${i + 1}] ${known}`] : [];
      }),
    ),
  };
}
