import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Portuguese (Brazil)',
  ownName: 'Português (Brasil)',
  script: 'Latn',
  amazonCode: 'pt',
});
