import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  secondScript: 'Cyrl',
  lengthAgainstEnglish: 1.1,
});
