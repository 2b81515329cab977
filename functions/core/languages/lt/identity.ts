import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Lithuanian',
  ownName: 'Lietuvių',
  script: 'Latn',
  amazonCode: 'lt',
});
