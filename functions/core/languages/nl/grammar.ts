import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'van',
  nameParticles: 'ter van',
  runParticles: 'ter van',
  givenNames: GIVEN_NAMES,
});
