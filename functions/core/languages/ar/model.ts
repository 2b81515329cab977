import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'أن إن بأن إذا',
  reportingWords: 'بحسب قال قالت',
  machineNames: /النموذج اللغوي|برامج الذكاء الاصطناعي/iu,
  orders: [{ verbs: /(?:تجاهل|اكتب|انس )/u, objects: /التعليمات|العنوان|النموذج|الملخص|كل شيء/u }],
});
