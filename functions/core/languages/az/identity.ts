import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Azerbaijani',
  ownName: 'Azərbaycanca',
  script: 'Latn',
  amazonCode: 'az',
});
