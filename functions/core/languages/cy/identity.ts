import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Welsh',
  ownName: 'Cymraeg',
  script: 'Latn',
  amazonCode: 'cy',
});
