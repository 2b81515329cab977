import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Estonian',
  ownName: 'Eesti',
  script: 'Latn',
  amazonCode: 'et',
});
