import type { ModelWords } from '../parts/model.ts';

export const model = (): ModelWords => ({
  complementizers: 'ότι πως αν',
  orders: [{ verbs: /(?:αγνόησε|ξέχασε|γράψε)/iu, objects: /οδηγί|τίτλο|περίληψη/iu }],
});
