import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Czech',
  ownName: 'Čeština',
  script: 'Latn',
  amazonCode: 'cs',
});
