import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Ukrainian',
  ownName: 'Українська',
  script: 'Cyrl',
  amazonCode: 'uk',
});
