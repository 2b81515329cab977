import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  machineNames: 'ai.?アシスタント|言語モデル',
  orders: [{ orders: /(?:無視|書いて|忘れ)/u, objects: /指示|見出し|要約/u }],
});
