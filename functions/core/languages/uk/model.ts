import { MACHINE_ORDERS } from '../families/slavic/machine-orders.ts';
import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`що ніби якщо`),
  reportingWords: wordSet(`сказав сказала заявив заявила`),
  orders: [MACHINE_ORDERS],
});
