import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  orders: [{ orders: /(?:התעלם|כתוב|שכח)/u, objects: /הוראות|כותרת|סיכום/u }],
});
