import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Swedish',
  ownName: 'Svenska',
  script: 'Latn',
  amazonCode: 'sv',
});
