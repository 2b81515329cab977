import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`ότι πως αν`),
  orders: [{ orders: /(?:αγνόησε|ξέχασε|γράψε)/iu, objects: /οδηγί|τίτλο|περίληψη/iu }],
});
