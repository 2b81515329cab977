import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`que qu' si`),
  reportingWords: wordSet(`dit déclaré selon`),
  orders: [
    {
      orders: /(?<!\p{L})(?:oubliez?|ignorez?|écris|écrivez|ajoutez?|réponds|répondez|merci de)(?!\p{L})/iu,
      objects:
        /consigne|instruction|résumé|titre|modèle de langage|intelligence artificielle|avant tout|(?<!\p{L})tout(?!\p{L})/iu,
    },
  ],
});
