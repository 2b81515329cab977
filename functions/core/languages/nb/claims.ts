import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:ikke|aldri|ingen|intet|ingenting|uten)$/iu,
    refusals: /^nekte(?:r|t)?$/iu,
  },
  auxiliaries: 'er var har hadde ble blir blitt',
  hasArticles: true,
  weekdays: {
    goesOn: true,
  },
});
