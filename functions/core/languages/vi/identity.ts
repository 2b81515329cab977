import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Vietnamese',
  ownName: 'Tiếng Việt',
  script: 'Latn',
  amazonCode: 'vi',
});
