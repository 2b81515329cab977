import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Gujarati',
  ownName: 'ગુજરાતી',
  script: 'Gujr',
  amazonCode: 'gu',
});
