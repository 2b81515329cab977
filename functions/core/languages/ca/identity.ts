import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Catalan',
  ownName: 'Català',
  script: 'Latn',
  amazonCode: 'ca',
});
