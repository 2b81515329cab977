import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Hebrew',
  ownName: 'עברית',
  script: 'Hebr',
  amazonCode: 'he',
  ownScript: { letters: /\p{Script=Hebrew}/gu, share: 0.3 },
});
