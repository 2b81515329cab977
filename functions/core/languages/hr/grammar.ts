import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
});
