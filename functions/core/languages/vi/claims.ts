import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:không|chưa|chẳng)$/iu,
  },
});
