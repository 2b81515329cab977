import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Russian',
  ownName: 'Русский',
  script: 'Cyrl',
  amazonCode: 'ru',
});
