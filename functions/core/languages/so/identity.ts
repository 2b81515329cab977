import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Somali',
  ownName: 'Soomaali',
  script: 'Latn',
  amazonCode: 'so',
});
