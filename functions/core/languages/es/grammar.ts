import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'del el',
  callingVerbStems: 'califi classi consid defini descri qualif tildó',
  impersonalPronouns: 'ellas ellos',
  articlesBeforeNames: 'el las los',
  runParticles: 'del',
  setsDialogueWithDashes: true,
});
