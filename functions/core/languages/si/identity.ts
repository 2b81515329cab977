import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Sinhala',
  ownName: 'සිංහල',
  script: 'Sinh',
  amazonCode: 'si',
});
