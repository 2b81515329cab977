import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:niet|nooit|geen|niemand|niets|zonder|noch)$/iu,
    refusals: /^(?:weiger(?:t|de|den|en)|geweigerd)$/iu,
    lifted: /^(?:alleen|voor|voordat|minder)$/u,
    liftedLater: /^totdat$/u,
    prefixes: 'on',
  },
  auxiliaries: 'is zijn was waren wordt worden werd werden heeft hebben had hadden',
  hasArticles: true,
  weekdays: {
    goesOn: true,
  },
});
