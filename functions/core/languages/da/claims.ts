import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:ikke|aldrig|ingen|intet|uden)$/iu,
    refusals: /^nægte(?:r|de|t)?$/iu,
  },
  auxiliaries: 'er var har havde blev bliver blevet',
  hasArticles: true,
  weekdays: {
    goesOn: true,
  },
});
