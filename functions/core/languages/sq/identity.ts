import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Albanian',
  ownName: 'Shqip',
  script: 'Latn',
  amazonCode: 'sq',
});
