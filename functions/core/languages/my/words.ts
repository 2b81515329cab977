import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  hasCapitals: false,
  isUnspaced: true,
});
