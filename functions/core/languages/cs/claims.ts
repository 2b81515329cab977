import { slavicCases } from '../families/slavic/cases.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:nikdy|nikdo|nic|žádný|žádná|žádné|bez)$/iu,
    prefixes: 'ne',
    isOneInSeveral: true,
  },
  cases: slavicCases([
    ['a', 'u'],
    ['', 'a'],
  ]),
  weekdays: {
    lastVowel: /[aeiouy]$/u,
  },
});
