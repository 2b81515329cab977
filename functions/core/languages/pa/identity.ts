import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Punjabi',
  ownName: 'ਪੰਜਾਬੀ',
  script: 'Guru',
  amazonCode: 'pa',
});
