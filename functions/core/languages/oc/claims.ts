import { ELIDED } from '../families/romance/elision.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  joined: ELIDED,
});
