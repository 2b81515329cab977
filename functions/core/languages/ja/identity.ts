import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Japanese',
  ownName: '日本語',
  script: 'Jpan',
  amazonCode: 'ja',
  comma: '、',
});
