import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      baca (?:juga|selengkapnya)
      klik di sini[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:artikel|tulisan) .{2,250} (?:pertama kali|awalnya) (?:tampil|muncul|terbit) (?:pada|di) (?!\d).{2,80}$
    `),
  },
});
