import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: 'أ ب د ص ق ق.م م ه',
  },
  speechBehind: /^(?:قال|قالت|سأل|سألت|تساءل|تساءلت|صرخ|صرخت|هتف|أجاب|أجابت|كتب|كتبت|أضاف|أضافت)(?![\p{L}\p{M}])/u,
});
