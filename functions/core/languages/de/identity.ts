import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'German',
  ownName: 'Deutsch',
  script: 'Latn',
  amazonCode: 'de',
});
