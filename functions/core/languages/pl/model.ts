import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'że czy jeśli',
  orders: [{ verbs: /(?:zignoruj|zapomnij|napisz|dodaj)/iu, objects: /polece|instrukcj|nagłówk|streszczen/iu }],
});
