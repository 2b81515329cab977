import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:czytaj|przeczytaj|zobacz) (?:też|także|więcej|również|całość|cały artykuł)
      kliknij tutaj[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:artykuł|wpis) .{2,250} (?:pochodzi z serwisu|pojawił się (?:po raz pierwszy|najpierw) (?:w|na)) (?!\d).{2,80}$
    `),
  },
});
