import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Filipino',
  ownName: 'Filipino',
  script: 'Latn',
  amazonCode: 'tl',
});
