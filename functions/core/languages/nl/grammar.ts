import type { Grammar } from '../parts/grammar.ts';

export const grammar = (): Grammar => ({
  familyParticles: 'van',
  nameParticles: 'ter van',
  runParticles: 'ter van',
});
