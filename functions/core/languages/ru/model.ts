import { EAST_SLAVIC_ORDERS } from '../families/slavic/orders.ts';
import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'что будто если',
  reportingWords: 'заявил заявила сказал сказала словам',
  machineNames: /нейросет|языков\p{L}+ модел|интеллекту:/iu,
  orders: [EAST_SLAVIC_ORDERS],
});
