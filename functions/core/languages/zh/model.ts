import type { ModelTalk } from '../parts/model.ts';

export const model = (): ModelTalk => ({
  machineNames: '语言模型|語言模型|智能助手|智慧助理',
  orders: [
    {
      orders: /(?:忽略|无视|無視|忽视|忽視|忘记|忘記|输出|輸出|写|寫|请|請|説明|說明|说明)/u,
      objects: /指令|指示|摘要|概要|标题|標題|一切/u,
    },
  ],
});
