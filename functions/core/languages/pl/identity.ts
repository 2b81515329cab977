import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Polish',
  ownName: 'Polski',
  script: 'Latn',
  amazonCode: 'pl',
});
