import { indexAt } from '../../text/span.ts';
import type { Model } from './models.ts';
import type { NumberedArticle } from './numbered-article.ts';
import type { Prompt } from './prompt.ts';
import { shownOf } from './prompt-text.ts';
import type { Part } from './write-prompt.ts';

/**
 * Tokens per code point, on the safe side, by kind of script: English takes about 0.25, other alphabets up to 0.5, Chinese and
 * Japanese about 1 (opinion, from published tokenizers; the true count comes back with every answer).
 */
const PER_ASCII = 0.3;
const PER_LETTER = 0.6;
const PER_IDEOGRAPH = 1.2;

const FIRST_IDEOGRAPH = 0x2e80;
const LAST_ASCII = 0x7f;

/** An estimate of a text's tokens, without a network call; rather too high than too low. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= LAST_ASCII) tokens += PER_ASCII;
    else tokens += code < FIRST_IDEOGRAPH ? PER_LETTER : PER_IDEOGRAPH;
  }
  return Math.ceil(tokens);
}

/** An article of more tokens is briefed in parts, whatever the model's window: attention fades before windows end. */
const MAX_PART_TOKENS = 60_000;
/** Instructions, schema and people beside the sentences and quotations. */
const PROMPT_TOKENS = 8_000;

/** The tokens of sentences one request to this model may hold. */
export const partTokensOf = (
  model: Pick<Model, 'contextTokens'>,
  { maxAnswerTokens }: Pick<Prompt, 'maxAnswerTokens'>,
): number => Math.max(1, Math.min(MAX_PART_TOKENS, model.contextTokens - PROMPT_TOKENS - maxAnswerTokens));

/** A number such as `[s123]` before each sentence. */
const TOKENS_A_POINTER = 5;
/** A quotation's line in the list: number, speaker, and its first words. */
const TOKENS_A_QUOTE = 60;

/** The article cut between sentences into parts of at most `maxTokens` each; a longer sentence is a part of its own. */
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

/** What each sentence adds to a request, with the quotations that begin in it. */
function costsOf({ article, sentences, quotes }: NumberedArticle): number[] {
  const costs = sentences.map((sentence) => estimateTokens(shownOf(article.text, sentence)) + TOKENS_A_POINTER);
  for (const { start } of quotes) {
    const index = indexAt(sentences, start);
    costs[index] = (costs[index] ?? 0) + TOKENS_A_QUOTE;
  }
  return costs;
}
