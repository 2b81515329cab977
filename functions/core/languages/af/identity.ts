import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Afrikaans',
  ownName: 'Afrikaans',
  script: 'Latn',
  amazonCode: 'af',
});
