import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan)$/iu,
    refusals: /^vägra(?:r|de|t)?$/iu,
  },
  auxiliaries: 'är var har hade blev blir blivit',
  hasArticles: true,
  weekdays: {
    goesOn: true,
  },
  currencies: {
    krone: 'kron',
  },
});
