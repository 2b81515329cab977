import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 1,
});
