import type { Grammar } from '../parts/grammar.ts';

export const grammar = (): Grammar => ({
  setsDialogueWithDashes: true,
});
