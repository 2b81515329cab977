import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'que si',
});
