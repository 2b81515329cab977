import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  secondScript: 'Mong',
  lengthAgainstEnglish: 1.1,
});
