import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:δεν|δε|μην|μη|ποτέ|κανείς|κανένας|καμία|τίποτα|χωρίς)$/iu,
    isOneInSeveral: true,
  },
});
