import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  isUnspaced: true,
});
