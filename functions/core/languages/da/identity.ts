import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Danish',
  ownName: 'Dansk',
  script: 'Latn',
  amazonCode: 'da',
});
