import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Kannada',
  ownName: 'ಕನ್ನಡ',
  script: 'Knda',
  amazonCode: 'kn',
});
