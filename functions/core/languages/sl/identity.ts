import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Slovenian',
  ownName: 'Slovenščina',
  script: 'Latn',
  amazonCode: 'sl',
});
