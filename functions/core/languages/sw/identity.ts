import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Swahili',
  ownName: 'Kiswahili',
  script: 'Latn',
  amazonCode: 'sw',
});
