import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'French (Canada)',
  ownName: 'Français (Canada)',
  script: 'Latn',
  amazonCode: 'fr-CA',
});
