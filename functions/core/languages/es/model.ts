import { ROMANCE_ORDERS } from '../families/romance/orders.ts';
import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'que si',
  reportingWords: 'dice dijo según',
  orders: [ROMANCE_ORDERS],
});
