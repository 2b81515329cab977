import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Macedonian',
  ownName: 'Македонски',
  script: 'Cyrl',
  amazonCode: 'mk',
});
