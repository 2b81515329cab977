import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  orders: [{ verbs: /(?:התעלם|כתוב|שכח)/u, objects: /הוראות|כותרת|סיכום/u }],
});
