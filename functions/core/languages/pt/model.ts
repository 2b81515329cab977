import { MACHINE_ORDERS } from '../families/romance/machine-orders.ts';
import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`que se`),
  reportingWords: wordSet(`disse diz segundo`),
  orders: [MACHINE_ORDERS],
});
