import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Dutch',
  ownName: 'Nederlands',
  script: 'Latn',
  amazonCode: 'nl',
});
