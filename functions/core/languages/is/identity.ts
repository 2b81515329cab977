import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Icelandic',
  ownName: 'Íslenska',
  script: 'Latn',
  amazonCode: 'is',
});
