import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: "que qu' si",
  reportingWords: 'dit déclaré selon',
  orders: [
    {
      verbs: /(?<!\p{L})(?:oubliez?|ignorez?|écris|écrivez|ajoutez?|réponds|répondez|merci de)(?!\p{L})/iu,
      objects:
        /consigne|instruction|résumé|titre|modèle de langage|intelligence artificielle|avant tout|(?<!\p{L})tout(?!\p{L})/iu,
    },
  ],
});
