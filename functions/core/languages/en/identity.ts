import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'English',
  ownName: 'English',
  script: 'Latn',
  amazonCode: 'en',
});
