import { slavicCases } from '../families/slavic/cases.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:ne|nije|nisu|nikad|nikada|nitko|ništa|bez)$/iu,
    prefixes: 'ne',
    isOneInSeveral: true,
  },
  cases: slavicCases([
    ['a', 'u'],
    ['', 'a'],
  ]),
  weekdays: {
    lastVowel: /[aeiou]$/u,
  },
});
