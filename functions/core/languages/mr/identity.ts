import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Marathi',
  ownName: 'मराठी',
  script: 'Deva',
  amazonCode: 'mr',
});
