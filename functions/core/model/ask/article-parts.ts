import { indexAt } from '../../text/span.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Model } from './models.ts';
import type { NumberedArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { shownOf } from './prompt-text.ts';

/** A range of an article's sentences: `from` is the index of the first, `to` the index behind the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** An article of more tokens is briefed in parts even where the model's window would hold it, since attention fades before windows end. */
const MAX_PART_TOKENS = 60_000;
/** Room for the instructions, the schema and the people, which stand beside the sentences and quotations. */
const PROMPT_TOKENS = 8_000;

/** How many tokens of sentences one request to this model may hold; at least 1. */
export const partTokensOf = (
  model: Pick<Model, 'contextTokens'>,
  { maxAnswerTokens }: Pick<Prompt, 'maxAnswerTokens'>,
): number => Math.max(1, Math.min(MAX_PART_TOKENS, model.contextTokens - PROMPT_TOKENS - maxAnswerTokens));

/** A number such as `[s123]` before each sentence. */
const TOKENS_A_POINTER = 5;
/** A quotation's line in the list: its number, its speaker and its first words. */
const TOKENS_A_QUOTE = 60;

/**
 * The article cut between sentences into parts of at most `maxTokens` each; a longer sentence is a part of its own. With
 * a limit of 100, three sentences that take 40 tokens each give two parts. Empty without sentences.
 */
export function partsOf(numbered: NumberedArticle, maxTokens: number): readonly Part[] {
  const { sentences } = numbered;
  const parts: Part[] = [];
  let [from, tokens] = [0, 0];
  for (const [index, cost] of costsOf(numbered).entries()) {
    if (index > from && tokens + cost > maxTokens) {
      parts.push({ from, to: index });
      [from, tokens] = [index, 0];
    }
    tokens += cost;
  }
  return sentences.length > from ? [...parts, { from, to: sentences.length }] : parts;
}

/** The tokens each sentence adds to a request, with those of the quotations that begin in it. */
function costsOf({ article, sentences, quotes }: NumberedArticle): number[] {
  const costs = sentences.map((sentence) => estimateTokens(shownOf(article.text, sentence)) + TOKENS_A_POINTER);
  for (const { start } of quotes) {
    const index = indexAt(sentences, start);
    costs[index] = (costs[index] ?? 0) + TOKENS_A_QUOTE;
  }
  return costs;
}
