import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`که اگر`),
  orders: [{ orders: /(?:نادیده بگیر|بنویس|فراموش کن)/u, objects: /دستور|عنوان|خلاصه/u }],
});
