import type { NumberedArticle } from './numbered-article.ts';
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

/** A number such as `[s123]` before each sentence. */
const TOKENS_A_POINTER = 5;

/** The article cut between sentences into parts of at most `maxTokens` each; a longer sentence is a part of its own. */
export function partsOf({ article, sentences }: NumberedArticle, maxTokens: number): readonly Part[] {
  const parts: Part[] = [];
  let [from, tokens] = [0, 0];
  for (const [index, { start, end }] of sentences.entries()) {
    const cost = estimateTokens(article.text.slice(start, end)) + TOKENS_A_POINTER;
    if (index > from && tokens + cost > maxTokens) {
      parts.push({ from, to: index });
      [from, tokens] = [index, 0];
    }
    tokens += cost;
  }
  return sentences.length > from ? [...parts, { from, to: sentences.length }] : parts;
}
