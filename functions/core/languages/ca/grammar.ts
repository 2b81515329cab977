import type { GrammarWords } from '../parts/grammar.ts';

export const grammar = (): GrammarWords => ({
  setsDialogueWithDashes: true,
});
