import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      læs (?:også|mere|hele artiklen)\s?(?:her)?\s?(?:$|[:：>»…])
      klik her[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:indlægget|artiklen) .{2,250} (?:blev først (?:udgivet|vist|bragt)|dukkede først op) (?:på|i|den) (?!\d).{2,80}$
    `),
  },
});
