import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:nu|niciodată|nimeni|nimic|niciun|nicio|fără)$|^n-/iu,
    prefixes: 'ne in',
    isOneInSeveral: true,
  },
});
