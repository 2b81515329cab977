import { ROMANCE_ORDERS } from '../families/romance/orders.ts';
import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'que se',
  reportingWords: 'disse diz segundo',
  orders: [ROMANCE_ORDERS],
});
