import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Malay',
  ownName: 'Bahasa Melayu',
  script: 'Latn',
  amazonCode: 'ms',
});
