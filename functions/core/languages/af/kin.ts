import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'nl',
  words: `
    baie by deur gesê hom hul hulle hy moes n nie nou nuwe ná ons ook sal sewe sou sy sê teen
    vir
  `,
});
