import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  weekdays: {
    lastVowel: /[aeiou]$/u,
  },
});
