import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Greek',
  ownName: 'Ελληνικά',
  script: 'Grek',
  amazonCode: 'el',
  ownScript: { letters: /\p{Script=Greek}/gu, share: 0.3 },
});
