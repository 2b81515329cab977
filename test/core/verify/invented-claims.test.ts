import { describe, expect, it } from 'vitest';
import { objectingChecks, prepareText } from '../../../functions/core/verify/verify.ts';
import type { ClaimArticle } from '../../fixtures/claims/claim-article.ts';
import { ENGLISH } from '../../fixtures/claims/english.ts';
import { OTHER_LANGUAGES } from '../../fixtures/claims/other-languages.ts';

function countsOf(articles: readonly ClaimArticle[]): { falseAlarms: number; caught: number } {
  const objected = (take: (article: ClaimArticle) => readonly string[]): number =>
    articles
      .flatMap((article) =>
        take(article).map((claim) => objectingChecks(prepareText(article.text, article.language), claim)),
      )
      .filter(({ size }) => size > 0).length;
  return {
    falseAlarms: objected(({ faithful }) => faithful),
    caught: objected(({ unfaithful }) => unfaithful.map(([, claim]) => claim)),
  };
}

describe('invented claims that nobody chose for the checks', () => {
  it.each([
    ['English', ENGLISH, 5, 36],
    ['German, French, Spanish and Russian', OTHER_LANGUAGES, 2, 22],
  ] as const)('are rejected no more often, and caught no less often (%s)', (_, articles, mostAlarms, leastCaught) => {
    const { falseAlarms, caught } = countsOf(articles);
    expect(falseAlarms).toBeLessThanOrEqual(mostAlarms);
    expect(caught).toBeGreaterThanOrEqual(leastCaught);
  });
});
