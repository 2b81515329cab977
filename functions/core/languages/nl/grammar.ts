import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'van',
  nameParticles: 'ter van',
  runParticles: 'ter van',
});
