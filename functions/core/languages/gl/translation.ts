import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  vocabulary: 'romance',
});
