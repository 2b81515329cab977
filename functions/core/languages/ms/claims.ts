import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:tidak|tak|bukan|belum|jangan|tanpa)$/iu,
  },
});
