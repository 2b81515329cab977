import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Thai',
  ownName: 'ไทย',
  script: 'Thai',
  amazonCode: 'th',
  ownScript: { letters: /\p{Script=Thai}/gu, share: 0.3 },
});
