import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Bosnian',
  ownName: 'Bosanski',
  script: 'Latn',
  amazonCode: 'bs',
});
