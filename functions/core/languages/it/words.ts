import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  stopWords: `
    a al alla anche aveva che chi come con cui da dal dalla dei del della delle detto di dove e era essere
    fra già gli ha hanno i il in l la le lei lo loro lui ma molto nel nella non né o per più quando quello
    questa questo se senza si sono stata stato su sua sue sul sulla suo suoi tra un una uno è
  `,
  clipped: /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all|un)['’](?=\p{L})/iu,
});
