import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Tamil',
  ownName: 'தமிழ்',
  script: 'Taml',
  amazonCode: 'ta',
});
