import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Japanese',
  ownName: '日本語',
  script: 'Jpan',
  amazonCode: 'ja',
  comma: '、',
  ownScript: { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.15 },
});
