import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Malayalam',
  ownName: 'മലയാളം',
  script: 'Mlym',
  amazonCode: 'ml',
});
