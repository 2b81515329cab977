import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Slovak',
  ownName: 'Slovenčina',
  script: 'Latn',
  amazonCode: 'sk',
});
