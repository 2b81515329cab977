import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      lue (?:myös|lisää|koko juttu)\s?(?:$|[:：>»…])
      klikkaa tästä
    `),
    notices: oneOf(String.raw`
      (?:artikkeli|kirjoitus) .{2,250} (?:julkaistiin|ilmestyi) (?:ensimmäisen kerran|ensin) (?!\d).{2,80}$
    `),
  },
});
