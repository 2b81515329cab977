import { slavicCases } from '../families/slavic/cases.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:nie|nigdy|nikt|nikogo|nic|niczego|żaden|żadna|żadne|żadnych|bez)$/iu,
    refusals: /^odm(?:ówi|awia)\p{L}*$/iu,
    lifted: /^(?:tylko|dopiero|mniej)$/u,
    prefixes: 'nie',
    isOneInSeveral: true,
  },
  auxiliaries: 'jest są był była było były będzie zostać został została zostało zostały',
  cases: slavicCases([
    ['a', 'ę'],
    ['', 'a'],
  ]),
  weekdays: {
    lastVowel: /[aeiouyąę]$/u,
  },
  currencies: {
    zloty: 'złoty',
  },
});
