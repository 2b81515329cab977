import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`que si`),
});
