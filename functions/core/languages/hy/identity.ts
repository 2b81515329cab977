import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Armenian',
  ownName: 'Հայերեն',
  script: 'Armn',
  amazonCode: 'hy',
});
