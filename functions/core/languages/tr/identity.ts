import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Turkish',
  ownName: 'Türkçe',
  script: 'Latn',
  amazonCode: 'tr',
});
