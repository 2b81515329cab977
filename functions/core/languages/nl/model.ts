import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'dat of als',
  reportingWords: 'volgens zegt zei',
  orders: [
    {
      verbs: /(?<!\p{L})(?:negeer|vergeet|schrijf)(?!\p{L})/iu,
      objects: /instructie|samenvatting|(?<!\p{L})(?:kop|regels)(?!\p{L})/iu,
    },
  ],
});
