import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Georgian',
  ownName: 'ქართული',
  script: 'Geor',
  amazonCode: 'ka',
});
