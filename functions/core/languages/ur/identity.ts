import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Urdu',
  ownName: 'اردو',
  script: 'Arab',
  amazonCode: 'ur',
  comma: '، ',
});
