import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Bulgarian',
  ownName: 'Български',
  script: 'Cyrl',
  amazonCode: 'bg',
});
