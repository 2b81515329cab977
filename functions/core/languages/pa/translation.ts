import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  secondScript: 'Arab',
  lengthAgainstEnglish: 1,
});
