import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Persian',
  ownName: 'فارسی',
  script: 'Arab',
  amazonCode: 'fa',
  comma: '، ',
});
