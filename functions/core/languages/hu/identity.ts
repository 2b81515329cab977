import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Hungarian',
  ownName: 'Magyar',
  script: 'Latn',
  amazonCode: 'hu',
});
