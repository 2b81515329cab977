import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Arabic',
  ownName: 'العربية',
  script: 'Arab',
  amazonCode: 'ar',
  comma: '، ',
});
