import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Italian',
  ownName: 'Italiano',
  script: 'Latn',
  amazonCode: 'it',
});
