import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Croatian',
  ownName: 'Hrvatski',
  script: 'Latn',
  amazonCode: 'hr',
});
