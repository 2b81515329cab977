import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:هیچ|بدون|نه)$/u,
    prefixes: 'نا ن',
    isOneInSeveral: true,
  },
});
