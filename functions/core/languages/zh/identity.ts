import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Chinese (Simplified)',
  ownName: '简体中文',
  script: 'Hans',
  amazonCode: 'zh',
  aliases: ['zh-Hans', 'zh-CN', 'zh-SG', 'zh-MY', 'cmn'],
  comma: '，',
  ownScript: { letters: /\p{Script=Han}/gu, share: 0.3 },
});
