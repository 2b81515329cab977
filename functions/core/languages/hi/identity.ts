import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Hindi',
  ownName: 'हिन्दी',
  script: 'Deva',
  amazonCode: 'hi',
});
