import { ELIDED } from '../families/romance/elision.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:no|mai|ningú|res|sense|tampoc|ni)$/iu,
    refusals: /^(?:negat|nega|neguen|negar|refusat)$/iu,
    behindRefusals: /^a$/iu,
    lifted: /^(?:només|menys)$/u,
    liftedLater: /^(?:fins|sinó)$/u,
    prefixes: 'in im ir des',
    isOneInSeveral: true,
  },
  joined: ELIDED,
  auxiliaries: 'és són era va van ha han havia estat serà fou',
  hasArticles: true,
});
