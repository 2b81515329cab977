import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'af',
  words: `
    de deze door een er hebben heeft hij hun ij ik mijn naar niet over tegen uit vanaf vooral waren werd
    werden worden wordt ze zegt zei zich zij zijn zou zullen
  `,
});
