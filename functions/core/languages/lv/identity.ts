import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Latvian',
  ownName: 'Latviešu',
  script: 'Latn',
  amazonCode: 'lv',
});
