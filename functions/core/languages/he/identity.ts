import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Hebrew',
  ownName: 'עברית',
  script: 'Hebr',
  amazonCode: 'he',
});
