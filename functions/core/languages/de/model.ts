import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`dass daß ob wenn`),
  reportingWords: wordSet(`sagte sagt sagten erklärte laut`),
  machineNames: 'ki-system',
  orders: [
    {
      orders:
        /(?<!\p{L})(?:ignoriere|ignorieren Sie|vergiss|vergessen Sie|schreibe?|gib|melde|füge|antworte|nennen Sie)(?!\p{L})/iu,
      objects:
        /anweisung|zusammenfassung|überschrift|schlagzeile|regeln|sprachmodell|assistent|bisherig|wichtigste tatsache|(?<!\p{L})alles(?!\p{L})/iu,
    },
  ],
});
