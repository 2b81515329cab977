import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  orders: [{ orders: /(?:yok say|\byaz\b|unut)/iu, objects: /talimat|özet|başlı/iu }],
});
