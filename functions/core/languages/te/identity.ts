import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Telugu',
  ownName: 'తెలుగు',
  script: 'Telu',
  amazonCode: 'te',
});
