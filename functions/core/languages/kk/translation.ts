import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  secondScript: 'Latn',
  lengthAgainstEnglish: 1.08,
});
