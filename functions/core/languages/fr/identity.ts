import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'French',
  ownName: 'Français',
  script: 'Latn',
  amazonCode: 'fr',
});
