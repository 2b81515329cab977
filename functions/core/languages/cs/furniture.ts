import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:čtěte|přečtěte si) (?:také|dále|více|celý článek)
      klikněte (?:zde|sem)
    `),
    notices: oneOf(String.raw`
      (?:příspěvek|článek) .{2,250} (?:pochází z|se nejdříve objevil na|byl poprvé publikován na) (?!\d).{2,80}$
    `),
  },
});
