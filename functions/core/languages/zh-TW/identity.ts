import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Chinese (Traditional)',
  ownName: '繁體中文',
  script: 'Hant',
  amazonCode: 'zh-TW',
  aliases: ['zh-Hant', 'zh-HK', 'zh-MO'],
});
