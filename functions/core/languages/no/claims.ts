import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  hasArticles: true,
  weekdays: {
    goesOn: true,
  },
});
