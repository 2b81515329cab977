import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:не|није|нису|никад|никада|нико|ништа|без|ne|nije|nisu|niko|ništa|bez)$/iu,
    prefixes: 'не ne',
    isOneInSeveral: true,
  },
  weekdays: {
    lastVowel: /[аеиоу]$/u,
  },
});
