import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'कि अगर',
  orders: [{ verbs: /(?:अनदेखा|लिखो|लिखें|भूल)/u, objects: /निर्देश|शीर्षक|सारांश/u }],
});
