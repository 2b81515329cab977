import { describe, expect, it } from 'vitest';
import { partsOf, partTokensOf } from '../../../../functions/core/model/ask/article-parts.ts';
import { estimateTokens } from '../../../../functions/core/model/ask/estimate-tokens.ts';
import { numberArticle } from '../../../../functions/core/model/ask/numbered-article.ts';
import { writePrompt } from '../../../../functions/core/model/ask/write-prompt.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { articleOf, numbered, prompt, whole } from '../harbour-article.ts';

describe('tokens of a request', () => {
  it('are estimated rather too high than too low, in every script', () => {
    expect(estimateTokens('The council voted.')).toBe(6);
    expect(estimateTokens('Совет')).toBe(3);
    expect(estimateTokens('市议会')).toBe(4);
    expect(estimateTokens('')).toBe(0);
  });

  it('limit the parts of a long article, which is cut between sentences and loses none', () => {
    const parts = partsOf(numbered, 40);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap(({ from, to }) => numbered.sentences.slice(from, to))).toEqual([...numbered.sentences]);
    expect(partsOf(numbered, 60_000)).toEqual([whole]);
  });

  it('are at most 60,000 for the article, or what the window leaves beside instructions and answer', () => {
    expect(partTokensOf({ ...prompt, contextTokens: 1_000_000 }, prompt)).toBe(60_000);
    expect(partTokensOf({ ...prompt, contextTokens: 32_000 }, prompt)).toBe(21_600);
    expect(partTokensOf({ ...prompt, contextTokens: 4_000 }, prompt)).toBe(1);
  });

  it('stay few for a text without sentences, of which only the beginning is shown', () => {
    const endless = articleOf(`${'9,'.repeat(200_000)}.`);
    const one = numberArticle(endless, findQuotes(endless));
    expect(writePrompt(prompt, one, { from: 0, to: 1 }).user.length).toBeLessThan(8_000);
  });
});
