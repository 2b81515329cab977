import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:ne|ni|niso|nikoli|nihče|nič|brez)$/iu,
    prefixes: 'ne',
    isOneInSeveral: true,
  },
  weekdays: {
    lastVowel: /[aeiou]$/u,
  },
});
