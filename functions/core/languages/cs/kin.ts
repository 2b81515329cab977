import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'sk',
  words: `
    byl byla byli bylo další jako jen ještě jsou kde když která které který kteří mezi může nebo neděli
    není něj podle pro protože před přes při sdělil sdělila se středu své také uvedl uvedla ve více včera
    však vždy úterý čtvrtek řekl řekla
  `,
});
