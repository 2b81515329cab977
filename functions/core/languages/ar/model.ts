import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`أن إن بأن إذا`),
  reportingWords: wordSet(`قال قالت بحسب`),
  machineNames: 'النموذج اللغوي|برامج الذكاء الاصطناعي',
  orders: [{ orders: /(?:تجاهل|اكتب|انس )/u, objects: /التعليمات|العنوان|النموذج|الملخص|كل شيء/u }],
});
