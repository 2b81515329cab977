import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:не|няма|никога|никой|нищо|без)$/iu,
    prefixes: 'не',
    isOneInSeveral: true,
  },
  weekdays: {
    lastVowel: /[аеиоуьяю]$/u,
  },
});
