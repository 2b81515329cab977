import { ROMANCE_ORDERS } from '../families/romance/orders.ts';
import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'che se',
  reportingWords: 'detto dice secondo',
  orders: [ROMANCE_ORDERS],
});
