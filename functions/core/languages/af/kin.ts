import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'nl',
  words: `
    baie by deur gesê hom hul hulle hy moes nie nou ná ons ook sal sou sy sê vir
  `,
});
