import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  isUnspaced: true,
  machineNames: /ai.?アシスタント|言語モデル/iu,
  orders: [{ verbs: /(?:無視|書いて|忘れ)/u, objects: /指示|見出し|要約/u }],
});
