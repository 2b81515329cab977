import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:haberin )?devamını oku|(?:haberin )?devamı için (?:tıklayın|tıklayınız)
      buraya tıklayın
    `),
    notices: oneOf(String.raw`
      .{2,250} (?:yazısı|haberi) ilk (?:önce|olarak) .{2,80} (?:üzerinde|sitesinde) (?:ortaya çıktı|yayınlandı)\.?$
    `),
  },
});
