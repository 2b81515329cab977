import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Serbian',
  ownName: 'Српски',
  script: 'Cyrl',
  amazonCode: 'sr',
});
