import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      lees (?:ook|verder|meer)\s?(?:$|[:：>»…])|lees het (?:hele|volledige) (?:artikel|bericht)
      klik hier[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      het (?:bericht|artikel) .{2,250} verscheen (?:als )?eerst op (?!\d).{2,80}$
    `),
  },
});
