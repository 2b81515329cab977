import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Kazakh',
  ownName: 'Қазақ тілі',
  script: 'Cyrl',
  amazonCode: 'kk',
});
