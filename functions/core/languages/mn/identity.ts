import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Mongolian',
  ownName: 'Монгол',
  script: 'Cyrl',
  amazonCode: 'mn',
});
