import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Maltese',
  ownName: 'Malti',
  script: 'Latn',
  amazonCode: 'mt',
});
