import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:לא|אין|בלי|ללא|מעולם)$/u,
    isOneInSeveral: true,
  },
});
