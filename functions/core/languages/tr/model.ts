import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  orders: [{ verbs: /(?:yok say|\byaz\b|unut)/iu, objects: /talimat|özet|başlı/iu }],
});
