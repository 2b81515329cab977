import { EAST_SLAVIC_ORDERS } from '../families/slavic/orders.ts';
import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'що ніби якщо',
  reportingWords: 'заявив заявила сказав сказала',
  orders: [EAST_SLAVIC_ORDERS],
});
