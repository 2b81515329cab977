import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Indonesian',
  ownName: 'Bahasa Indonesia',
  script: 'Latn',
  amazonCode: 'id',
});
