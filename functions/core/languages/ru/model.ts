import { MACHINE_ORDERS } from '../families/slavic/machine-orders.ts';
import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`что будто если`),
  reportingWords: wordSet(`сказал сказала заявил заявила словам`),
  machineNames: String.raw`нейросет|языков\p{L}+ модел|интеллекту:`,
  orders: [MACHINE_ORDERS],
});
