import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:citește|citiți|citeste) (?:și|mai mult|tot articolul|mai departe)
      (?:click|clic|apasă) aici
    `),
    notices: oneOf(String.raw`
      articolul .{2,250} (?:apare prima dată|a apărut (?:prima dată|mai întâi)) (?:în|pe) (?!\d).{2,80}$
    `),
  },
});
