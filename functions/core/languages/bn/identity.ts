import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Bengali',
  ownName: 'বাংলা',
  script: 'Beng',
  amazonCode: 'bn',
});
