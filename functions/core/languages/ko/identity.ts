import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Korean',
  ownName: '한국어',
  script: 'Kore',
  amazonCode: 'ko',
  ownScript: { letters: /\p{Script=Hangul}/gu, share: 0.3 },
});
