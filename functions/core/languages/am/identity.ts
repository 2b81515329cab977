import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Amharic',
  ownName: 'አማርኛ',
  script: 'Ethi',
  amazonCode: 'am',
});
