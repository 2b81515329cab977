import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Spanish',
  ownName: 'Español',
  script: 'Latn',
  amazonCode: 'es',
});
