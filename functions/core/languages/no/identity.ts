import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Norwegian',
  ownName: 'Norsk',
  script: 'Latn',
  amazonCode: 'no',
  aliases: ['nb'],
});
