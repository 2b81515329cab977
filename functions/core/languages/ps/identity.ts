import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Pashto',
  ownName: 'پښتو',
  script: 'Arab',
  amazonCode: 'ps',
  comma: '، ',
});
