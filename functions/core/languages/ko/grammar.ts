import type { GrammarWords } from '../parts/grammar.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';

export const grammar = (): GrammarWords => ({
  familyNames: FAMILY_NAMES,
});
