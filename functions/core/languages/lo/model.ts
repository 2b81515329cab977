import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  isUnspaced: true,
});
