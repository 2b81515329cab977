import { describe, expect, it } from 'vitest';
import { numberArticle } from '../../../../functions/core/model/ask/numbered-article.ts';
import { isAttributed } from '../../../../functions/core/model/judge/judge-attribution.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { articleOf } from '../harbour-article.ts';

describe('the speaker of what a line repeats', () => {
  const text = '“The quay is too old,” said Ada Lund, the mayor. “Nobody answered,” said Tom Rhee.';
  const numbered = numberArticle(articleOf(text), findQuotes(articleOf(text)));
  const said = (line: string): boolean => isAttributed(numbered, line, numbered.sentences);

  it.each([
    ['Ada Lund said the quay is too old.', true],
    ['The mayor said the quay is too old.', true],
    ['The quay is too old.', false],
    ['Tom Rhee said the quay is too old.', false],
    ['Ada Lund and Tom Rhee said the quay is too old.', false],
    ['Ada Lund said: “Nobody answered.”', false],
    ['Tom Rhee said: “Nobody answered.”', true],
  ])('must be named in the line, and nobody else: %s', (line, isGood) => {
    expect(said(line)).toBe(isGood);
  });
});
