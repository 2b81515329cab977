import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`dat of als`),
  reportingWords: wordSet(`zei zegt volgens`),
  orders: [
    {
      orders: /(?<!\p{L})(?:negeer|vergeet|schrijf)(?!\p{L})/iu,
      objects: /instructie|samenvatting|(?<!\p{L})(?:kop|regels)(?!\p{L})/iu,
    },
  ],
});
