import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  machineNames: '语言模型|智能助手',
  orders: [{ orders: /(?:忽略|无视|忽視|忘记|输出|写|请|説明|说明)/u, objects: /指令|指示|摘要|概要|标题|標題|一切/u }],
});
