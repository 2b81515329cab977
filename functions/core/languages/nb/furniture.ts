import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      les (?:også|mer|hele saken|hele artikkelen)\s?(?:her)?\s?(?:$|[:：>»…])
      klikk her[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:innlegget|artikkelen) .{2,250} (?:dukket først opp|ble først (?:publisert|vist)) (?:på|i) (?!\d).{2,80}$
    `),
  },
});
