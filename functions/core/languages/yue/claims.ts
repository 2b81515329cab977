import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  weekdays: {
    hasShortNames: true,
    furtherForms: [
      [/^星期/u, '礼拜'],
      [/日$/u, '天'],
    ],
  },
});
