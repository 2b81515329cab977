import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Hausa',
  ownName: 'Hausa',
  script: 'Latn',
  amazonCode: 'ha',
});
