import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Romanian',
  ownName: 'Română',
  script: 'Latn',
  amazonCode: 'ro',
});
