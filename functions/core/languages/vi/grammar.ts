import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  familyNames: FAMILY_NAMES,
  placeNames: names(PLACE_NAMES),
  clitics: 'em en in at',
  openingWords: 'ông bà anh chị theo khi sau trước do nếu còn và nhưng cựu tướng đồng chí',
  namesakeNouns: 'cầu chùa chợ công đường giải hầm hồ kho khu phố phường quận sân sông trường viện vịnh đại',
});
