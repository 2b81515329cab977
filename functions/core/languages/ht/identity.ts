import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Haitian Creole',
  ownName: 'Kreyòl ayisyen',
  script: 'Latn',
  amazonCode: 'ht',
});
