import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Finnish',
  ownName: 'Suomi',
  script: 'Latn',
  amazonCode: 'fi',
});
