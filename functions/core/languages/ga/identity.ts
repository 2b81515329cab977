import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Irish',
  ownName: 'Gaeilge',
  script: 'Latn',
  amazonCode: 'ga',
});
