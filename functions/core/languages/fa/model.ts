import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'که اگر',
  orders: [{ verbs: /(?:نادیده بگیر|بنویس|فراموش کن)/u, objects: /دستور|عنوان|خلاصه/u }],
});
