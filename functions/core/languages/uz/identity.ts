import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Uzbek',
  ownName: 'Oʻzbekcha',
  script: 'Latn',
  amazonCode: 'uz',
});
