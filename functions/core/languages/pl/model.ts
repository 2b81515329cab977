import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`że czy jeśli`),
  orders: [{ orders: /(?:zignoruj|zapomnij|napisz|dodaj)/iu, objects: /polece|instrukcj|nagłówk|streszczen/iu }],
});
