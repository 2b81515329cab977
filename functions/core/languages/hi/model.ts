import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`कि अगर`),
  orders: [{ orders: /(?:अनदेखा|लिखो|लिखें|भूल)/u, objects: /निर्देश|शीर्षक|सारांश/u }],
});
