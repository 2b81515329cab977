import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      läs (?:också|mer|även|hela artikeln)\s?(?:här)?\s?(?:$|[:：>»…])
      klicka här[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:inlägget|artikeln) .{2,250} (?:dök först upp|publicerades först|visades först) (?:på|i) (?!\d).{2,80}$
    `),
  },
});
