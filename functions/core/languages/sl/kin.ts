import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'bs hr sr',
  words: `
    bil bo bodo dejal dejala do ker ki kjer lahko nihče so tega tudi v več z zaradi še že
  `,
});
