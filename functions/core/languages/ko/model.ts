import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  machineNames: '언어 모델',
  orders: [{ orders: /(?:무시|쓰세요|써라|잊어)/u, objects: /지시|요약|제목/u }],
});
