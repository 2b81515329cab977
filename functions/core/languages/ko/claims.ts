import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:않|못|없|아니|안$)/u,
  },
  inflection: 'syllables',
  isUninflected: true,
  monthSigns: '월',
  daySigns: '일',
});
