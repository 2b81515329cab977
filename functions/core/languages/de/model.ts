import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'dass daß ob wenn',
  reportingWords: 'erklärte laut sagt sagte sagten',
  machineNames: /ki-system/iu,
  orders: [
    {
      verbs:
        /(?<!\p{L})(?:ignoriere|ignorieren Sie|vergiss|vergessen Sie|schreibe?|gib|melde|füge|antworte|nennen Sie)(?!\p{L})/iu,
      objects:
        /anweisung|zusammenfassung|überschrift|schlagzeile|regeln|sprachmodell|assistent|bisherig|wichtigste tatsache|(?<!\p{L})alles(?!\p{L})/iu,
    },
  ],
});
